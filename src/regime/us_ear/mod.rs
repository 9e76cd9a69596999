//! The U.S. Export Administration Regulations, 15 CFR parts 730 to 774.

mod ccl;
mod chapters;
mod country_chart;
mod country_groups;
mod part_736;
mod part_744;
mod part_746;
mod places;
mod vocabulary;
