//! A second reading of rule sets: slow, plain, written without looking at the engine's shape. It walks
//! the model for every question and keeps nothing.
#![allow(dead_code, reason = "each test file uses its part")]

use export_control::{
    Activity, Condition, Country, Designation, Destinations, EntryCode, EntryStatus, Fact as _, Level, Order,
    Place, RuleSet, Standing, Truth, Value,
};
