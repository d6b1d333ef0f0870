//! Blocks with mistakes, such that every message that proposes something is about one of them. `@5` is the fifth number of
//! a range that nothing else in the block has; a block without one stands alone.

pub(super) const MISTAKES: &[&str] = &[
    // Numbers that are taken, outside, or another's.
    "domain Q @0..=@9 { A = @1 \"a\", B = @1 \"b\", C = @1 \"c\", D = @20 \"d\" }",
    "domain Q @0..=@9 { A = @1 \"a\", B = @1 \"b\", C = @1 \"c\" { shares: B }, D = @1 \"d\" { shares: B }, retired E = @2 \"e\", F = @2 \"f\", G = @2 \"g\" { shares: F } }",
    "domain Q @0..=@9 { A = @1 \"a\", B = @20 \"b\" { shares: A }, reserved @3 \"r\", C = @3 \"c\" { cause: \"c\" } }",
    "domain Q: str { A = \"a\" \"a\", B = \"a\" \"b\", C = \"a\" \"c\" { shares: A } }",
    "domain Q @0..@9 { A = @9 \"a\", B = @1 \"b\" }",
    "domain Q @0..@9 { A = @9 \"a\" } domain QR @9..=@12 {} domain QS @20..@29 { A = @29 \"a\", reserved @21 \"r\" } reserved @29 \"r\";",
    "domain Q @0..=@30 { section \"s\" @0..@9 { A = @9 \"a\" } section \"t\" @10..=@12 {} section \"u\" @20..@25 { B = @25 \"b\" } reserved @25 \"r\" }",
    // Ranges.
    "domain Q @9..=@0 { A = @3 \"a\" }",
    "domain Q @5..@5 {}",
    "domain Q @0..=@4 | @9..=@3 {} domain QA @24..=@15 {} domain QB @20..=@29 {}",
    "domain Q @0..=@4 | @4..@4 {} domain QA @0..=@2 overlaps Q {} domain QC @4 {}",
    "domain Q @0..=@30 { section \"s\" @5..=@1 {} section \"t\" @9..@9 {} reserved @20..=@12 \"r\" reserved @40..=@20 \"r\" }",
    "domain Q @0..=@30 { section \"s\" @5..=@1 {} section \"t\" @4..=@8 {} }",
    "domain Q @0..=@9 {} reserved @30..=@5 \"r\"; reserved @40..=@35 \"s\";",
    "domain Q @0..=@9 {} domain QA @5..=@14 {} domain QB @8..=@20 without serde {} domain QC @9 {}",
    "domain Q: str like \"x*\" {} domain QA: str like \"xy*\" | \"z\" { A = \"z\" \"z\" }",
    // Types.
    "domain Q: u8 0..=300 { A = 300 \"a\" }",
    "domain Q: i8 0..=9 { A = 200 \"a\" }",
    "domain Q -2147483648..=-1 { A = 0x80004005 \"a\" }",
    "domain Q 0..=9 { A = 0x80004005 \"a\" }",
    "domain Q -2147483648..=9 { A = 0x80004005 \"a\", B = 1 \"b\", C = -2147467259 \"c\" }",
    "domain Q: str { A = 5 \"a\" }",
    "domain Q: str like \"x*\" { A = 5 \"a\" reserved like \"xy*\" \"r\" }",
    "domain Q: str { A = 5 \"a\", B = \"5\" \"b\", C = 6 \"c\", D = 6 \"d\" }",
    "domain Q 0..=9 { A = 5u8 \"a\" }",
    "#[repr(i64)] domain Q 0..=9 { A = 5 \"a\" }",
    // Names.
    "domain Q @0..=@9 { retired A = @1 \"a\", A = @2 \"b\" { cause: \"b\" } }",
    "domain Q @0..=@9 { retired A = @1 \"a\" { name: \"x\" }, B = @2 \"b\" { name: \"x\" }, retired C = @3 \"c\" { moved: B }, C = @4 \"d\" }",
    "domain Q @0..=@9 { ALL = @1 \"a\", from_code = @2 \"b\" { cause: \"c\" }, type = @3 \"t\" }",
    "domain Q @0..=@9 { ALL = @1 \"a\" { name: \"x\" } }",
    "domain Q: str { other Unknown }",
    // Fields.
    "domain Q @0..=@9 { A = @1 \"a\" { couse: \"c\", owner: \"o\", \"solution\": \"s\" }, B = @1 \"b\" { shares: Aa } }",
    "domain Q @0..=@9 { A = @1 \"a\", B = @1 \"b\" { \"shares\": \"A\" }, retired C = @2 \"c\" { \"moved\": \"A\" } }",
    "domain Q @0..=@9 { A = @1 \"a\", B = @1 \"b\" { shares: \"A\" }, retired C = @2 \"c\" { moved: \"A\" } }",
    "domain Q @0..=@9 { A = @1 \"a\", B = @1 \"b\" { shares: A }, C = @1 \"c\" { shares: B } }",
    "domain Q @0..=@9 { Abcd = @1 \"a\", retired B = @2 \"b\" { moved: Abce } } domain Qabcd @5..=@20 overlaps Qabce {} domain Qabce1 @19..=@30 overlaps Qabcd {}",
    "domain Q @0..=@9 { column http: u16, A = @1 \"a\", section \"s\" { column htp = 5, B = @2 \"b\" { cause: \"c\" } } }",
    "domain Q @0..=@9 { A = @1 \"a\", section \"s\" { column grade = 5, B = @2 \"b\" } }",
    // Texts and their syntax.
    "domain Q: str like \"\" { }",
    "domain Q @0..=@9 { A = @1, B = @2 { cause: \"b\" }, C = \"c\", retired @4 \"d\", E = @1 \"e\" }",
    "domain Q @0..=@9 { A = @1 \"a\", B = A \"b\" { cause: \"c\" }, C = A \"c\" }",
    "domain Q: str { A = \"a\" \"a\", B = A \"b\" }",
    "domain Q @0..=@9 { #![doc(alias = \"q\")] A = @1 \"a\" }",
    // Headers.
    "domain Q @0..=@9 \"t\" without Display, serde { A = @1 \"a\" }",
    "domain Q \"t\" @0..=@9 | @12 : i64 { A = @1 \"a\" }",
    "domain Q @0..=@9 shown \"E{:04}\" : i64 \"t\" overlaps QA { A = @20 \"a\" } domain QA \"u\" @5..=@10 {}",
    // Translations.
    "catalog C = \"Not_An_Id\" \"c\" in en_US; domain Q 1..=9 \"t\" { A = 1 \"a\" }",
    "catalog C = \"c\" \"c\"; domain Q 1..=9 \"t\" { A = 1 \"a\" { cause: \"b\" }, section \"s\" { B = 2 \"b\" } reserved 3 \"r\" } domain E 20..=29 {} texts en for C \"c\"; texts zh for C; texts zh for Q;",
    "domain Q 1..=9 \"t\" { A = 1 \"a\" { cause: \"b\", solution: \"s\" }, B = 2 _ { cause: \"b\" }, retired B = 3 \"r\", Cd = 4 \"c\", section \"some\" {} reserved 5 \"reserve\" } texts en-x for Q \"t\" { A \"aa\" { couse: \"c\" }, Ce \"cc\", section \"same\" \"t\", reserved \"reverse\" \"t\" } texts zh partial for Qq \"t\";",
    "domain Q 1..=9 { A = 1 \"a\" { cause: \"b\" }, retired A = 2 \"o\" { moved: A } } texts en for Q { A \"b\" }",
];
