//! What is wrong with an order.

use crate::problem::refusal;

refusal! {
    /// An order was refused. All problems are reported together, in the order of the document; none is
    /// repaired by guessing.
    ///
    /// A fact that is missing is never an error: it is an outcome that names the fact.
    OrderError
}
