macro_rules! domain {
    ($vis:vis $name:ident: $ty:ident $first:literal to $last:literal, $text:literal) => {
        error_codes::define_codes! { $vis domain $name: $ty $first..=$last { A = 7 $text } }
    };
}

mod one {
    domain!(pub Upload: u61 1 to 9, "an unknown type");
}
mod two {
    domain!(pub Upload: u16 9 to 1, "an empty range");
}
mod three {
    domain!(pub Upload: u16 1 to 9, "white space ");
}

fn main() {}
