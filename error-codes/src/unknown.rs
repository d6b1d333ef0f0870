//! The errors of fallible conversions from numbers and names.

use core::fmt;

use error_codes_core::ty::Type;

use crate::code::Code;
use crate::display::{Printable, pad};
use crate::domain::Domain;
use crate::meaning::Meaning;
use crate::tables::LanguageIndex;

/// A number that no code of the domain has. It keeps the number.
///
/// The error of `TryFrom` of a domain of numbers, and of [`ErrorCode::try_from_number`](crate::ErrorCode::try_from_number).
/// A `str` domain has [`UnknownName`]. Its message says what is known of the number: that it is retired and what it meant,
/// that it is reserved, that the domain has not assigned it, or that it lies outside of the domain.
///
/// ```
/// use error_codes::iot_video::IoT;
///
/// let error = IoT::try_from(21099).unwrap_err();
/// assert_eq!(error.code(), 21099);
/// assert!(error.in_range());
/// assert_eq!(error.to_string(), "21099 is not assigned in IoT (21000..=21999)");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub struct UnknownCode {
    code: i128,
    domain: &'static Domain,
    language: LanguageIndex,
}

impl UnknownCode {
    #[doc(hidden)]
    #[cold]
    #[must_use]
    pub const fn new(code: i128, domain: &'static Domain) -> Self {
        Self { code, domain, language: LanguageIndex::SOURCE }
    }

    /// The same with the texts of the domain in another language, looked up as [`Entry::in_language`](crate::Entry::in_language)
    /// does. The message around them stays English.
    ///
    /// ```
    /// error_codes::define_codes! {
    ///     domain Upload 70000..=70099 { retired NoTitle = 70003 "缺少标题" }
    ///     texts en for Upload { NoTitle "the title is missing" }
    /// }
    ///
    /// # fn main() {
    /// let error = Upload::try_from(70003).unwrap_err();
    /// assert_eq!(error.to_string(), "70003 is retired in Upload; it was NoTitle: 缺少标题");
    /// let error = error.in_language("en-GB");
    /// assert_eq!(error.to_string(), "70003 is retired in Upload; it was NoTitle: the title is missing");
    /// # }
    /// ```
    #[must_use]
    pub fn in_language(self, tag: &str) -> Self {
        Self { language: self.domain.language_index(tag), ..self }
    }

    /// The number.
    #[must_use]
    pub const fn code(&self) -> i128 {
        self.code
    }

    /// The domain in which it was looked up.
    #[must_use]
    pub const fn domain(&self) -> &'static Domain {
        self.domain
    }

    /// Whether the domain owns the number. A newer version of the domain may have assigned it.
    #[must_use]
    pub fn in_range(&self) -> bool {
        self.domain.contains(self.code)
    }

    /// The first meaning that [`Domain::explain`](crate::Domain::explain) gives for the number; `None` if it lies outside
    /// the ranges of the domain.
    #[must_use]
    pub fn meaning(&self) -> Option<Meaning> {
        self.domain.explain_at(self.code.into(), self.language).next()
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, domain, .. } = *self;
        let label = domain.label(code);
        match self.meaning() {
            Some(meaning) => pad(f, format_args!("{label} {}", Explanation { meaning, domain })),
            None => pad(f, format_args!("{label} is outside {} ({})", domain.name(), domain.shown_extent())),
        }
    }
}

/// What is known of a code that was not found.
struct Explanation {
    meaning: Meaning,
    domain: &'static Domain,
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.domain.name();
        match self.meaning {
            Meaning::Retired(entry) => {
                write!(f, "is retired in {name}; it was {}", entry.name())?;
                if !entry.description().is_empty() {
                    write!(f, ": {}", entry.description())?;
                }
                match entry.moved() {
                    Some(now) => write!(f, "; it is now {} ({})", now.name(), now.label()),
                    None => Ok(()),
                }
            }
            Meaning::Reserved { reserved, .. } => write!(f, "is reserved in {name}: {}", reserved.title()),
            Meaning::Code(entry) => write!(f, "is {entry}"),
            Meaning::Unassigned(_) => write!(f, "is not assigned in {name} ({})", self.domain.shown_extent()),
        }
    }
}

/// How many bytes of an unknown name are kept.
const MAX_KEPT: usize = 103;

/// A name that no code of the domain has, or in a `str` domain a string that is not a code. It keeps the text.
///
/// The error of `FromStr` of an enum, and of `TryFrom<&str>` of a `str` domain. It never allocates: of a text longer than
/// 103 bytes it keeps the beginning, and its message ends it with `…`.
///
/// ```
/// use error_codes::iot_video::IoT;
///
/// let error = "IVConnError_Dupe".parse::<IoT>().unwrap_err();
/// assert_eq!(error.name(), "IVConnError_Dupe");
/// assert_eq!(error.to_string(), "`IVConnError_Dupe` is not a code of IoT");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub struct UnknownName {
    bytes: [u8; MAX_KEPT],
    kept: u8,
    cut: bool,
    domain: &'static Domain,
    language: LanguageIndex,
}

impl UnknownName {
    #[doc(hidden)]
    #[cold]
    #[must_use]
    pub fn new(name: &str, domain: &'static Domain) -> Self {
        let kept = (0..=MAX_KEPT.min(name.len())).rev().find(|end| name.is_char_boundary(*end)).unwrap_or(0);
        let mut bytes = [0; MAX_KEPT];
        bytes[..kept].copy_from_slice(&name.as_bytes()[..kept]);
        Self {
            bytes,
            kept: kept.try_into().unwrap_or(u8::MAX),
            cut: kept < name.len(),
            domain,
            language: LanguageIndex::SOURCE,
        }
    }

    /// The same with the texts of the domain in another language; see [`UnknownCode::in_language`].
    #[must_use]
    pub fn in_language(self, tag: &str) -> Self {
        Self { language: self.domain.language_index(tag), ..self }
    }

    /// The text that was looked up, or its beginning.
    #[must_use]
    pub fn name(&self) -> &str {
        // The bytes were cut at a character boundary, so they are valid UTF-8.
        core::str::from_utf8(&self.bytes[..self.kept.into()]).unwrap_or_default()
    }

    /// Whether the text was longer than what is kept.
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        self.cut
    }

    /// The domain in which it was looked up.
    #[must_use]
    pub const fn domain(&self) -> &'static Domain {
        self.domain
    }

    /// The retired code with this name; otherwise the first meaning that [`Domain::explain`](crate::Domain::explain) gives for
    /// the text as a code, or for the number that it reads as. `None` if there is neither, or if the text
    /// [was cut](Self::is_cut).
    ///
    /// ```
    /// use error_codes::iot_video::IoT;
    ///
    /// let error = "21021".parse::<IoT>().unwrap_err();
    /// assert_eq!(error.to_string(), "`21021` is IVConnError_Duplicate (21021): 连接通道已存在");
    /// ```
    #[must_use]
    pub fn meaning(&self) -> Option<Meaning> {
        let name = self.name();
        if self.cut {
            return None;
        }
        let named = self.domain.retired().find(|entry| entry.name() == name);
        let named = named.map(|entry| Meaning::Retired(entry.at(self.language)));
        let code = || match self.domain.ty() {
            Type::Int(_) => self.domain.number_format().read(name).or_else(|| name.parse().ok()).map(Code::Int),
            Type::Str => Some(Code::Text(name)),
        };
        named.or_else(|| self.domain.explain_at(code()?, self.language).next())
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, domain) = (Printable::line(self.name()), self.domain);
        let rest = if self.cut { "…" } else { "" };
        match self.meaning() {
            Some(meaning) => pad(f, format_args!("`{name}{rest}` {}", Explanation { meaning, domain })),
            None if domain.patterns().is_empty() => {
                pad(f, format_args!("`{name}{rest}` is not a code of {}", domain.name()))
            }
            None => {
                pad(f, format_args!("`{name}{rest}` is not a code of {} ({})", domain.name(), domain.shown_extent()))
            }
        }
    }
}

impl fmt::Debug for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownName").field("name", &self.name()).field("domain", &self.domain).finish_non_exhaustive()
    }
}
