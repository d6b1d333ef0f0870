//! The billing team: what an upload costs, and who pays.

use thiserror::Error;

error_codes::define_codes! {
    /// The codes of the billing team.
    pub catalog BILLING = "billing" "Billing" in en;

    /// Cards.
    pub domain Card 70200..=70249 "Cards" {
        /// The HTTP status of an answer with this code.
        column http: u16,

        Declined = 70201 "the card was declined" {
            cause: "The bank refuses the payment.",
            solution: "Ask the bank, or use another card.",
            http: 402,
        },
        Expired = 70202 "the card has expired" {
            solution: "Use another card.",
            http: 402,
        },
    }

    /// Invoices, which the accounting system numbers by itself.
    pub domain Invoice: u16 9000..=9099 "Invoices" {
        /// The HTTP status of an answer with this code.
        column http: u16,

        Overdue = 9001 "an invoice is overdue" {
            solution: "Pay it.",
            http: 402,
        },
    }

    texts zh for BILLING "计费";
    texts zh for Card "银行卡" {
        Declined "银行卡被拒绝" { cause: "银行拒绝了这笔付款。", solution: "请咨询银行，或换一张卡。" },
        Expired "银行卡已过期" { solution: "请换一张卡。" },
    }
    texts zh for Invoice "账单" {
        Overdue "有逾期账单" { solution: "请先付清账单。" },
    }
}

/// Why a user was not charged: a code, and what only the log should say.
#[derive(Debug, Error)]
pub enum ChargeError {
    /// The card did not pay.
    #[error("charging {cents} cents to the card ending in {last_digits}")]
    Card {
        /// The amount.
        cents: u64,
        /// The last four digits of the card.
        last_digits: String,
        /// The code.
        source: Card,
    },
    /// The user has not paid before. The code says it all.
    #[error(transparent)]
    Invoice(#[from] Invoice),
}

/// Charges a user for a file.
///
/// # Errors
///
/// The card does not pay, or the user has an invoice that is overdue.
pub fn charge(user: &str, card: &str, bytes: u64) -> Result<(), ChargeError> {
    if user == "bob" {
        return Err(Invoice::Overdue.into());
    }
    let code = match card {
        card if card.ends_with("0000") => Card::Declined,
        card if card.ends_with("1999") => Card::Expired,
        _ => return Ok(()),
    };
    let last_digits = card.chars().rev().take(4).collect::<Vec<_>>().into_iter().rev().collect();
    Err(ChargeError::Card { cents: bytes.div_ceil(1_000_000), last_digits, source: code })
}
