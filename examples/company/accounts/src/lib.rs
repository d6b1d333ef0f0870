//! The accounts team: who is signed in.

error_codes::define_codes! {
    /// The codes of the accounts team.
    pub catalog ACCOUNTS = "accounts" "Accounts" in en;

    /// Signing in.
    pub domain Account 70000..=70099 "Accounts" {
        /// The HTTP status of an answer with this code.
        column http: u16,

        SignedOut = 70001 "you are not signed in" {
            solution: "Sign in, then try again.",
            http: 401,
        },
        Suspended = 70002 "this account is suspended" {
            cause: "A payment is overdue.",
            solution: "Contact support.",
            http: 403,
        },
        retired PasswordExpired = 70003 "the password has expired",
    }

    texts zh for ACCOUNTS "账号";
    texts zh for Account "账号" {
        SignedOut "尚未登录" { solution: "请登录后重试。" },
        Suspended "账号已被停用" { cause: "有逾期未付的款项。", solution: "请联系客服。" },
        PasswordExpired "密码已过期",
    }
}

/// Returns the name of the user who owns a token.
///
/// # Errors
///
/// Nobody is signed in with this token, or the account is suspended.
pub fn user(token: Option<&str>) -> Result<&str, Account> {
    match token {
        Some("mallory") => Err(Account::Suspended),
        Some(user @ ("alice" | "bob")) => Ok(user),
        _ => Err(Account::SignedOut),
    }
}
