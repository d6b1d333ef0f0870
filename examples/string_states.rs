//! The states of a parcel: a type with a constant for each state and room for states that nobody knows yet, moved over
//! to a block. The type, its constants and their use in patterns stay as they were.
//!
//! `cargo run --example string_states`

use std::fmt;

/// The state of a parcel, four characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State(Inner);

#[derive(Clone, PartialEq, Eq)]
enum Inner {
    Known(Known),
    Other(Box<str>),
}

/// Declares the states, and the constants of `State` that other crates use.
macro_rules! states {
    ($(section $title:literal like $class:literal { $($name:ident = $code:literal $text:tt $(shares $other:ident)?,)* })*) => {
        error_codes::define_codes! {
            domain Known: str like "????" {
                $(section $title like $class { $($name = $code $text { $(shares: $other)? },)* })*
            }
        }

        impl State {
            $($(
                #[doc = $code]
                pub const $name: State = states!(@constant $name $($other)?);
            )*)*
        }
    };
    (@constant $name:ident) => { State(Inner::Known(Known::$name)) };
    // A second name for a state is the same constant.
    (@constant $name:ident $other:ident) => { State::$other };
}

states! {
    section "Received" like "RC??" {
        RECEIVED = "RC00" "the parcel was handed in",
        WEIGHED = "RC01" _,
    }
    section "On the road" like "RD??" {
        ON_THE_ROAD = "RD00" "the parcel is on the road",
        AT_CUSTOMS = "RD0C" "the customs office has the parcel",
        HELD_AT_THE_BORDER = "RD0C" "the parcel is held at the border" shares AT_CUSTOMS,
    }
}

impl State {
    /// The state with this code, whether it is known or not.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self(Known::from_code(code).map_or_else(|| Inner::Other(code.into()), Inner::Known))
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        match &self.0 {
            Inner::Known(state) => state.code(),
            Inner::Other(code) => code,
        }
    }
}

impl fmt::Debug for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(state) => write!(f, "{state:?}"),
            Self::Other(code) => write!(f, "Other({code:?})"),
        }
    }
}

fn advice(state: &State) -> &'static str {
    match *state {
        State::RECEIVED | State::WEIGHED => "wait",
        State::HELD_AT_THE_BORDER => "call the customs office",
        _ => "ask at the counter",
    }
}

fn main() {
    for code in ["RC00", "RD0C", "RD77", "lost"] {
        let state = State::from_code(code);
        // What the block knows of a class holds for states that it does not know.
        let section = Known::DOMAIN.sections().iter().find(|section| section.contains(code));
        println!("{code} [{}] {}", section.map_or("?", |section| section.title()), advice(&state));
        assert_eq!(state.code(), code);
    }
    assert_eq!(advice(&State::from_code("RD0C")), "call the customs office");
    assert_eq!(advice(&State::from_code("RD77")), "ask at the counter");
    assert_eq!(State::AT_CUSTOMS, State::HELD_AT_THE_BORDER);
    assert_eq!(format!("{:?}", State::RECEIVED), "State(RECEIVED)");
    assert_eq!(format!("{:?}", State::from_code("lost")), "State(Other(\"lost\"))");
}
