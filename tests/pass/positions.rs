//! Every place where a block may stand.

error_codes::define_codes! {}
error_codes::define_codes! { domain One 1..=9 { A = 1 "a" } }
error_codes::define_codes! { domain Two 1..=9 { A = 1 "a" } }

mod inner {
    pub(crate) mod deep {
        error_codes::define_codes! { pub(in crate::inner) domain Deep 1..=9 { A = 1 "a" } pub(crate) domain Deep2 30..=39 {} }
    }
    pub(crate) fn deep() -> i32 {
        deep::Deep::A.code()
    }
}

macro_rules! declare {
    ($name:ident $first:literal $last:literal $code:literal $text:literal) => {
        error_codes::define_codes! { domain $name $first..=$last { Code = $code $text } }
    };
}
declare!(Declared -9 9 -5 "by another macro");

macro_rules! with_vis {
    ($(#[$attr:meta])* $vis:vis $name:ident) => {
        error_codes::define_codes! { $(#[$attr])* $vis domain $name 1..=9 { A = 1 "a" } }
    };
}
with_vis!(/** documented */ #[must_use] pub(crate) Visible);

mod with_catalog {
    error_codes::define_codes! {
        pub(crate) catalog OURS = "ours" "Ours";
        pub(crate) domain Result 60..=69 {}
        domain Overlapping 60..=70 overlaps Result {}
        reserved 90..=99 "later";
    }
}
error_codes::assert_disjoint!(with_catalog::OURS, One, self::inner::deep::Deep2, error_codes::IOT_CLOUD);
error_codes::assert_disjoint!(with_catalog::Result, crate::One, ::error_codes::IOT_VIDEO,);

fn main() {
    error_codes::define_codes! { domain InFn 70..=79 { A = 70 "a" } }
    error_codes::assert_disjoint!(InFn, One);
    error_codes::define_codes! {
        domain Local: u32 0..=4294967295 {
            A = 0 "a", B = 0xFFFF_FFFF "b", C = 0b10 "c",
        }
    }
    let closure = || {
        error_codes::define_codes! { domain Inner: i64 -9223372036854775808..=9223372036854775807 { Low = -9223372036854775808 "low" } }
        Inner::Low.code()
    };
    assert_eq!((Local::B.code(), closure()), (u32::MAX, i64::MIN));
    assert_eq!((One::A.code(), Two::A.code(), inner::deep(), Declared::Code.code()), (1, 1, 1, -5));
    let _ = Visible::A;
}
