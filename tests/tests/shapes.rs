//! A small block in the shape of each of nine catalogs that others wrote, with made-up rows: what each of them needs said.

use error_codes::{ColumnValue, Meaning, define_codes};

/// Classes of strings, a severity, names that a procedural language has or lacks, and aliases among another class.
mod sqlstate {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(super) enum Severity {
        Error,
        Warning,
        Success,
    }

    define_codes! {
        pub(super) catalog STATES = "states" "States of a database";
        /// Each code is five characters.
        ///
        /// The first two are its class.
        pub(super) domain State: str like "?????" without texts {
            column severity: Severity = Severity::Error,
            column condition: Option<&str>,
            section "Class 00 - Done" like "00???" {
                DB_DONE = "00000" { severity: Severity::Success, condition: Some("done") },
            }
            section "Class 01 - Warning" like "01???" {
                /// do not use this class for failures
                DB_WARNING = "01000" _ { severity: Severity::Warning, condition: Some("warning") },
            }
            section "Class 34 - Cursor" like "34???" {
                DB_INVALID_CURSOR = "34000" { condition: Some("invalid_cursor") },
            }
            section "Class 42 - Syntax" like "42???" {
                DB_ELEMENT = "42E00" { shares: DB_SUBSCRIPT, condition: None },
                DB_SUBSCRIPT = "42E00" { condition: Some("subscript") },
                DB_UNDEFINED_CURSOR = "34000" { shares: DB_INVALID_CURSOR, condition: None },
            }
        }
    }
}

#[test]
fn states_of_a_database() {
    use sqlstate::{STATES, Severity, State};
    assert_eq!(State::from_code("42E00"), Some(State::DB_SUBSCRIPT), "the one that shares nobody's");
    assert_eq!(State::from_code("34000"), Some(State::DB_INVALID_CURSOR));
    assert_eq!(State::DB_UNDEFINED_CURSOR.entry().section().unwrap().title(), "Class 42 - Syntax");
    assert!(State::with_code("34000").eq([State::DB_INVALID_CURSOR, State::DB_UNDEFINED_CURSOR]));
    assert_eq!((State::DB_DONE.severity(), State::DB_WARNING.severity()), (Severity::Success, Severity::Warning));
    assert_eq!((State::DB_SUBSCRIPT.condition(), State::DB_ELEMENT.condition()), (Some("subscript"), None));
    assert_eq!(State::DB_WARNING.entry().detail(), Some("do not use this class for failures"));
    assert_eq!(State::DOMAIN.detail(), Some("Each code is five characters.\n\nThe first two are its class."));
    assert_eq!(State::DB_DONE.to_string(), "DB_DONE (00000)");
    assert!(matches!(STATES.explain("42E01").next(), Some(Meaning::Unassigned(_))));
    assert_eq!(STATES.explain("42E0").next(), None);
}

/// Hexadecimal numbers with their highest bit, in sections by severity, without texts, beside the numbers of facilities.
mod status {
    super::define_codes! {
        pub(super) domain Status: u32 0..=0xFFFF_FFFF overlaps Facility without texts {
            section "Success" 0x0000_0000..=0x3FFF_FFFF {
                STATUS_DONE = 0x00000000,
                STATUS_WAIT_0 = 0x00000000 { shares: STATUS_DONE },
                STATUS_WAIT_63 = 0x0000003F,
            }
            section "Error" 0xC000_0000..=0xFFFF_FFFF { STATUS_DENIED = 0xC0000022, STATUS_LAST = 0xFFFF_FFFF }
        }
        pub(super) domain Facility: u16 0..=0xFFF without texts { FACILITY_USB = 0x10 }
    }
}

#[test]
fn statuses_of_a_kernel() {
    use status::{Facility, Status};
    assert_eq!(Status::STATUS_DENIED.to_string(), "STATUS_DENIED (0xC0000022)");
    assert_eq!(Status::STATUS_WAIT_63.entry().label().to_string(), "0x0000003F");
    assert_eq!(
        Status::try_from(0xC000_0023).unwrap_err().to_string(),
        "0xC0000023 is not assigned in Status (0x00000000..=0xFFFFFFFF)"
    );
    assert_eq!(Status::from_code(u32::MAX), Some(Status::STATUS_LAST));
    assert_eq!(Status::from_code(0), Some(Status::STATUS_DONE));
    assert_eq!(Facility::FACILITY_USB.to_string(), "FACILITY_USB (0x010)");
}

/// Decimal and hexadecimal numbers that overlap, and names of the ends of a range, which have the number of a code.
mod results {
    super::define_codes! {
        pub(super) catalog RESULTS = "results" "Results";
        pub(super) domain Win: u32 0..=65535 overlaps Result without texts {
            ERROR_SUCCESS = 0, NO_ERROR = 0 { shares: ERROR_SUCCESS }, SOCKET_INTERRUPTED = 10004,
        }
        pub(super) domain Result: u32 0..=0xFFFF_FFFF without texts {
            S_OK = 0, OLE_E_FIRST = 0x80040000 { shares: OLE_E_VERB }, OLE_E_VERB = 0x80040000,
        }
    }
}

#[test]
fn results_of_a_system() {
    use results::{RESULTS, Result, Win};
    assert_eq!(Result::from_code(0x8004_0000), Some(Result::OLE_E_VERB));
    assert_eq!(
        (Win::SOCKET_INTERRUPTED.to_string(), Result::S_OK.to_string()),
        ("SOCKET_INTERRUPTED (10004)".into(), "S_OK (0x00000000)".into())
    );
    let names: Vec<&str> = RESULTS.with_code(0).map(error_codes::Entry::name).collect();
    assert_eq!(names, ["ERROR_SUCCESS", "NO_ERROR", "S_OK"]);
}

/// An open enum of a protocol: a code without a message, what the client throws, and whether to try again.
mod protocol {
    super::define_codes! {
        pub(super) domain Errors: i16 -1..=32767 {
            /// A code of a newer broker.
            other Unknown,
            column exception: Option<&str>,
            column retriable: bool = false,
            UNKNOWN_SERVER_ERROR = -1 "The server's \"unexpected\" error." { exception: Some("UnknownServerException") },
            NONE = 0 _ { exception: None },
            TIMED_OUT = 7 "The request timed out." { exception: Some("TimeoutException"), retriable: true },
        }
    }
}

#[test]
fn errors_of_a_protocol() {
    use protocol::Errors;
    assert_eq!((Errors::from_code(7), Errors::from_code(8)), (Errors::TIMED_OUT, Errors::Unknown(8)));
    assert_eq!((Errors::NONE.description(), Errors::from_code(-1).name()), ("", "UNKNOWN_SERVER_ERROR"));
    assert_eq!(
        (Errors::TIMED_OUT.retriable(), Errors::NONE.exception(), Errors::Unknown(8).retriable()),
        (Some(true), Some(None), None)
    );
}

/// Sections that say no range, numbers that were removed without a name, and a comment behind a row.
mod removed {
    super::define_codes! {
        pub(super) domain Errors 0..=9999 {
            section "1xxx Normal failure" {
                success = 0 "Success",
                reserved 1003 "1003 removed",
                timed_out = 1004 "Operation timed out",
                /// Be careful, catching this deletes the data.
                worker_removed = 1202 "Normal worker shut down",
            }
            section "2xxx Attempt (presumably by a _client_)" {
                reserved 2130..=2175 "2130 to 2175 have been removed",
                bad_range = 2032 "\"{...}\" must be the last element",
            }
        }
    }
}

#[test]
fn numbers_that_were_removed() {
    use removed::Errors;
    assert_eq!(Errors::try_from(1003).unwrap_err().to_string(), "1003 is reserved in Errors: 1003 removed");
    assert!(matches!(Errors::try_from(2150).unwrap_err().meaning(), Some(Meaning::Reserved { .. })));
    assert_eq!(Errors::bad_range.description(), "\"{...}\" must be the last element");
    assert_eq!(Errors::worker_removed.entry().detail(), Some("Be careful, catching this deletes the data."));
    assert_eq!(Errors::DOMAIN.sections().len(), 2);
}

/// Numbers with two names, the second far behind the first, and a comment of several lines.
mod errno {
    super::define_codes! {
        pub(super) domain Errno 1..=133 {
            EAGAIN = 11 "Try again",
            /// This error code is special: callers see
            /// it only where a call does not exist.
            ENOSYS = 38 "Invalid system call number",
            EWOULDBLOCK = 11 "Operation would block" { shares: EAGAIN },
            EDEADLOCK = 35 _ { shares: EDEADLK },
            EDEADLK = 35 "Resource deadlock would occur",
        }
    }
}

#[test]
fn errno_of_a_system() {
    use errno::Errno;
    assert_eq!((Errno::from_code(11), Errno::from_code(35)), (Some(Errno::EAGAIN), Some(Errno::EDEADLK)));
    assert_eq!((Errno::EDEADLOCK.description(), Errno::EDEADLOCK.entry().shares()), ("", Some(Errno::EDEADLK.entry())));
    assert_eq!(
        Errno::ENOSYS.entry().detail(),
        Some("This error code is special: callers see\nit only where a call does not exist.")
    );
}

/// Obsolete numbers, some of whose names live on under another number; texts for a part of the codes, with `%`.
mod obsolete {
    super::define_codes! {
        pub(super) domain Server: u16 1000..=4999 without texts {
            retired ER_HASHCHK = 1000,
            ER_NO = 1002,
            retired ER_FILTERS = 3044 { moved: ER_FILTERS },
            ER_FILTERS = 4086,
            CR_LOST = 2013 "Lost connection to server at '%s', system error: %d",
        }
    }
}

#[test]
fn names_that_moved() {
    use obsolete::Server;
    assert_eq!(Server::try_from(1000).unwrap_err().to_string(), "1000 is retired in Server; it was ER_HASHCHK");
    assert_eq!(
        Server::try_from(3044).unwrap_err().to_string(),
        "3044 is retired in Server; it was ER_FILTERS; it is now ER_FILTERS (4086)"
    );
    assert_eq!(Server::from_name("ER_FILTERS"), Some(Server::ER_FILTERS));
    assert_eq!(Server::CR_LOST.to_string(), "CR_LOST (2013): Lost connection to server at '%s', system error: %d");
}

/// A registry: where each code is specified, as a structure, and classes of a hundred.
mod registry {
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(super) struct Reference {
        pub(super) rfc: u16,
        pub(super) section: Option<&'static str>,
    }

    super::define_codes! {
        pub(super) domain Http: u16 100..=599 {
            column reference: Reference,
            section "Successful" 200..=299 {
                OK = 200 "OK" { reference: Reference { rfc: 9110, section: Some("15.3.1") } },
            }
            section "Client error" 400..=499 {
                TEAPOT = 418 "I'm a teapot" { reference: Reference { rfc: 2324, section: None }, "remark": "not registered" },
            }
        }
    }
}

#[test]
fn a_registry() {
    use registry::{Http, Reference};
    assert_eq!(Http::OK.reference(), Reference { rfc: 9110, section: Some("15.3.1") });
    assert!(Http::TEAPOT.entry().notes().eq([("remark", "not registered")]));
    let columns: Vec<_> = Http::TEAPOT.entry().columns().collect();
    assert_eq!(columns, [("reference", ColumnValue::Expression("Reference { rfc: 2324, section: None }"))]);
    assert!(Http::DOMAIN.contains(299) && Http::from_code(299).is_none());
}

/// Categories of which a code has several, a type that goes with it, and numbers for compatibility far behind.
mod document {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(super) enum Category {
        Network,
        Retriable,
    }

    define_codes! {
        pub(super) domain Document 0..=65535 without texts {
            column categories: &[Category] = &[],
            column extra: Option<&str> = None,
            OK = 0,
            retired DuplicateKey = 3 { moved: DuplicateKey },
            HostUnreachable = 6 { categories: &[Category::Network, Category::Retriable] },
            reserved 4000..=8999 "Error codes 4000-8999 are reserved.",
            DuplicateKey = 11000 { extra: Some("DuplicateKeyInfo") },
            /// This code should only be used inside.
            Internal = 305 _,
        }
    }
}

#[test]
fn categories_of_a_code() {
    use document::{Category, Document};
    assert_eq!(Document::HostUnreachable.categories(), [Category::Network, Category::Retriable]);
    assert_eq!((Document::OK.categories(), Document::DuplicateKey.extra()), (&[][..], Some("DuplicateKeyInfo")));
    let moved = Document::DOMAIN.retired().next().unwrap();
    assert_eq!((moved.name(), moved.moved()), ("DuplicateKey", Some(Document::DuplicateKey.entry())));
    assert_eq!(Document::Internal.entry().detail(), Some("This code should only be used inside."));
    assert_eq!(
        Document::try_from(5000).unwrap_err().to_string(),
        "5000 is reserved in Document: Error codes 4000-8999 are reserved."
    );
}
