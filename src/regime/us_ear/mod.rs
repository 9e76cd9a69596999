//! The U.S. Export Administration Regulations, 15 CFR parts 730 to 774.

mod advanced_computing;
mod ccl;
mod chapters;
mod code_sets;
mod country_chart;
mod country_groups;
mod part_734;
mod part_742;
mod part_744_23;
mod places;
mod vocabulary;
