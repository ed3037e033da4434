//! The address that a release will have. What must be absolute is written only where it is known.

use std::env;

/// Says it where no option of the command does.
pub const VARIABLE: &str = "CHAIN_BALANCE_URL";

/// An address without a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// Nothing where the environment does not say it.
    pub fn of_environment() -> Result<Option<Self>, String> {
        let said = env::var(VARIABLE).unwrap_or_default();
        if said.is_empty() { Ok(None) } else { Self::read(&said).map(Some) }
    }

    /// Reads what somebody wrote.
    pub fn read(said: &str) -> Result<Self, String> {
        let rest = said.strip_prefix("https://").or_else(|| said.strip_prefix("http://")).unwrap_or_default();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/[]%@".contains(&byte);
        if rest.is_empty() || rest.starts_with('/') || !rest.bytes().all(plain) {
            return Err(format!("`{said}` is no address like https://example.org/chain-balance"));
        }
        Ok(Self(said.trim_end_matches('/').into()))
    }

    /// As a browser writes it, without the slash at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As a card prints it: without its scheme.
    pub fn printed(&self) -> &str {
        self.0.split_once("://").map_or(&self.0, |(_, rest)| rest)
    }

    /// The folder on its host: `/`, or `/chain-balance/`.
    pub fn folder(&self) -> String {
        self.printed().split_once('/').map_or_else(|| String::from("/"), |(_, folder)| format!("/{folder}/"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_printed_without_its_scheme_and_has_a_folder() {
        let address = Address::read("https://example.org/chain-balance/").expect("an address");
        assert_eq!(address.as_str(), "https://example.org/chain-balance");
        assert_eq!((address.printed(), address.folder()), ("example.org/chain-balance", "/chain-balance/".into()));
        assert_eq!(Address::read("http://127.0.0.1:8000").expect("an address").folder(), "/");
    }

    #[test]
    fn what_is_no_address_is_said() {
        for said in ["example.org", "ftp://example.org", "https://", "https:///x", "https://example.org/?x", "https://a b"] {
            assert_eq!(Address::read(said), Err(format!("`{said}` is no address like https://example.org/chain-balance")));
        }
    }
}
