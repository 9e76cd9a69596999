//! The U.S. Export Administration Regulations, 15 CFR parts 730 to 774.

mod ccl;
mod chapters;
mod country_chart;
mod country_groups;
mod part_740;
mod places;
mod vocabulary;
