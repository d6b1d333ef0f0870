enum Own {}
static NUMBER: u8 = 5;

error_codes::assert_disjoint!(Own, error_codes::IOT_VIDEO);
error_codes::assert_disjoint!(NUMBER, error_codes::IOT_VIDEO);
error_codes::assert_disjoint!(nothing::Here, error_codes::IOT_VIDEO);

fn main() {}
