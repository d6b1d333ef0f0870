//! The program whose codes are hard to write in another language: names, numbers and texts. For the tests in `platforms`
//! and in `serde`.

#![allow(uncommon_codepoints, reason = "a name that is another one in Python")]
#![allow(
    clippy::unreadable_literal,
    clippy::doc_markdown,
    reason = "codes as vendors write them, and texts that are meant to hurt"
)]

/// What to do; no other language has this type.
#[derive(Clone, Copy)]
#[allow(dead_code, reason = "a column of a type that no other language has")]
enum Retry {
    Never,
    After(u32),
}

error_codes::define_codes! {
    pub(crate) catalog NASTY = "nasty" "Nasty */ codes" in en;

    /// Files on their way to us.
    ///
    /// Second paragraph, @param */ and $x.
    domain Upload 70000..=70099 "Upload service" {
        /// The HTTP status of an answer with this code.
        column http: u16 = 503,
        column retry: Retry = Retry::Never,
        column ok: bool = false,
        column word: &'static str = "",
        column bits: u64 = 0,
        column low: i8 = -128,

        Later = 70050 "try again later" { shares: Busy, retry: Retry::After(30), word: "later" },
        section "The file" {
            TooLarge = 70001 "the file is too large" {
                http: 413, ok: true, word: "text \"q\"", bits: 18446744073709551615, low: 127,
                cause: "It has more than 20 MB.", solution: "Split it.",
            },
            #[deprecated]
            Old = 70002 "it is old" { http: 400, bits: 9007199254740993 },
        }
        Busy = 70050 "the service is busy" { word: "$", "serverCode": "the code of the server */" },
        Bare = 70051 _ { http: 500, retry: Retry::After(1), word: "bell \u{7} nul-free \t\n\r \u{202e} \u{2028}" },
        retired NoTitle = 70003 "the title is missing",
        retired DuplicateKey = 70004 "a key" { moved: Busy },
        reserved 70090..=70099 "the beta",
    }

    domain Ends8: i8 -128 | 127 { Min = -128 "lowest", Max = 127 "highest" }
    domain EndsU8: u8 0 | 255 { Min = 0 "lowest", Max = 255 "highest" }
    domain Ends16: i16 -32768 | 32767 { Min = -32768 "lowest", Max = 32767 "highest" }
    domain EndsU16: u16 65535 { Max = 65535 "highest" }
    domain Ends32 -2147483648 | 2147483647 { Min = -2147483648 "lowest", Max = 2147483647 "highest" }
    domain EndsU32: u32 4294967295 { Max = 4294967295 "highest" }
    domain Ends64: i64 -9223372036854775808 | -5000000000 | 9007199254740993 | 9223372036854775807 {
        Min = -9223372036854775808 "lowest",
        Minus = -5000000000 "below 32 bits",
        Unsafe = 9007199254740993 "beyond the integers of a double",
        Max = 9223372036854775807 "highest",
    }
    domain EndsU64: u64 18446744073709551615 { Max = 18446744073709551615 "highest" }

    domain Hex: u32 0x00000200..=0x000002FF | 0xC0000000..=0xC00000FF {
        Small = 0x00000200 "small",
        Violation = 0xC0000005 "access violation",
    }
    domain HexWide: u64 0x8000000000000000..=0x80000000000000FF { High = 0x8000000000000001 "the highest bit" }
    domain HexSigned -400..=-391 shown "{:#x}" { Minus = -400 "below zero" }
    domain Rustc: u16 401..=499 shown "E{:04}" { Mismatched = 408 "mismatched types", retired Mismatch = 412 "types differ" }

    domain Empty 80000..=80099 "nothing yet" {}
    domain Negative: i16 -20..=-10 {
        other Unknown,
        UnknownServerError = -11 "unknown server error",
        Zone = -12 "-12 is no option",
    }
    domain Reason: str {
        Timeout = "timed-out" "the server did not answer in time",
        Quote = "a\"b\\c" "quotes \" and ' and ` backslash \\ dollar $x ${y} percent %s %d %n hash #{z} brace {w} \\u0041 \\x */ /* // ??/ ??= <b>&amp;</b> @param",
        Late = "timed-out" "too late" { shares: Timeout },
        Dollar = "$x ${y} %s #{z}" "what a template would fill in" { cause: "A shell did.", solution: "*/" },
    }
    domain SqlState: str like "?????" {
        other Unknown(Box<str>),
        column retry: bool = false,
        section "Connection" like "08???" { Broken = "08006" "the connection is broken" { retry: true } }
        Success = "00000" "successful completion",
        reserved like "P0???" "the server",
    }

    domain Nasty 1..=99 {
        /// quotes " and ' and ` backslash \ dollar $x ${y} percent %s %d %n hash #{z} brace {w} \u0041 \x */ /* // ??/ ??= <b>&amp;</b> @param
        Quotes = 1 "quotes \" and ' and ` backslash \\ dollar $x ${y} percent %s %d %n hash #{z} brace {w} \\u0041 \\x */ /* // ??/ ??= <b>&amp;</b> @param" { cause: "*/", solution: "/*" },
        /// a
        ///
        /// b
        /// - item
        /// # head
        /// 1. one
        /// @tag
        Lines = 2 "several lines" { cause: "one line\nanother", solution: "first\n\nsecond" },
        #[doc = "bell \u{7} esc \u{1b} del \u{7f} bidi \u{202e} nbsp \u{a0} bom \u{feff} ls \u{2028}"]
        Control = 3 "tag \u{e0001} emoji 😀",
        Chinese = 4 "这是一个非常长的中文描述，没有任何空格，所以没有地方可以折行，必须超过八十列才能测试格式化程序会不会把它折断，因此还要再写很多很多字才够长。",
        Long = 5 "a very long description that goes on and on until it is wider than any line of any formatter would be, which is to say more than a hundred and forty columns, \"quoted\"",
        r1 = 6 "@deprecated looks like a tag",
        Only_quotes = 7 "\"\"\"",
        Single = 8 "it's 'single'",
        Backslash = 9 "ends with \\",
        Named = 10 "has a name" { name: "a name that is no identifier \"x\"" },
        a_rather_long_identifier_that_somebody_wrote_long = 11 "long",
        名字 = 12 "Chinese identifier",
        Nª = 13 "another name in Python, `Na`",
        Tab = 14 "in quotes: \"*/\" and '\"' and `%`",
    }

    domain Words 1000..=1999 {
            r#abstract = 1000 "the word abstract", actor = 1001 "the word actor", actual = 1002 "the word actual",
            alignas = 1003 "the word alignas", alignof = 1004 "the word alignof", allCases = 1005 "the word allCases",
            and = 1006 "the word and", and_eq = 1007 "the word and_eq", annotation = 1008 "the word annotation",
            any = 1009 "the word any", append = 1010 "the word append", arguments = 1011 "the word arguments",
            r#as = 1012 "the word as", as_integer_ratio = 1013 "the word as_integer_ratio", asm = 1014 "the word asm",
            assert = 1015 "the word assert", associatedtype = 1016 "the word associatedtype", r#async = 1017 "the word async",
            auto = 1018 "the word auto", r#await = 1019 "the word await", bit_count = 1020 "the word bit_count",
            bit_length = 1021 "the word bit_length", bitand = 1022 "the word bitand", bitor = 1023 "the word bitor",
            bool = 1024 "the word bool", boolean = 1025 "the word boolean", r#break = 1026 "the word break",
            by = 1027 "the word by", byCode = 1028 "the word byCode", byte = 1029 "the word byte",
            capitalize = 1030 "the word capitalize", case = 1031 "the word case", casefold = 1032 "the word casefold",
            catch = 1033 "the word catch", cause = 1034 "the word cause", center = 1035 "the word center",
            chan = 1036 "the word chan", char = 1037 "the word char", class = 1038 "the word class",
            classmethod = 1039 "the word classmethod", code = 1040 "the word code", codeName = 1041 "the word codeName",
            code_name = 1042 "the word code_name", companion = 1043 "the word companion",
            compareTo = 1044 "the word compareTo", compl = 1045 "the word compl", concept = 1046 "the word concept",
            conjugate = 1047 "the word conjugate", r#const = 1048 "the word const", const_cast = 1049 "the word const_cast",
            consteval = 1050 "the word consteval", constexpr = 1051 "the word constexpr",
            constinit = 1052 "the word constinit", constructor = 1053 "the word constructor",
            r#continue = 1054 "the word continue", count = 1055 "the word count", crossinline = 1056 "the word crossinline",
            data = 1057 "the word data", debugger = 1058 "the word debugger", declare = 1059 "the word declare",
            declaringJavaClass = 1060 "the word declaringJavaClass", decltype = 1061 "the word decltype",
            def = 1062 "the word def", default = 1063 "the word default", defer = 1064 "the word defer",
            deinit = 1065 "the word deinit", del = 1066 "the word del", delegate = 1067 "the word delegate",
            delete = 1068 "the word delete", denominator = 1069 "the word denominator",
            description = 1070 "the word description", detail = 1071 "the word detail", didSet = 1072 "the word didSet",
            r#do = 1073 "the word do", double = 1074 "the word double", dynamic = 1075 "the word dynamic",
            dynamic_cast = 1076 "the word dynamic_cast", elif = 1077 "the word elif", r#else = 1078 "the word else",
            encode = 1079 "the word encode", endswith = 1080 "the word endswith", entries = 1081 "the word entries",
            r#enum = 1082 "the word enum", equals = 1083 "the word equals", error = 1084 "the word error",
            errorDomain = 1085 "the word errorDomain", eval = 1086 "the word eval", except = 1087 "the word except",
            exec = 1088 "the word exec", exit = 1089 "the word exit", expandtabs = 1090 "the word expandtabs",
            expect = 1091 "the word expect", explicit = 1092 "the word explicit", export = 1093 "the word export",
            extends = 1094 "the word extends", extension = 1095 "the word extension", r#extern = 1096 "the word extern",
            external = 1097 "the word external", fallthrough = 1098 "the word fallthrough", r#false = 1099 "the word false",
            field = 1100 "the word field", file = 1101 "the word file", fileprivate = 1102 "the word fileprivate",
            r#final = 1103 "the word final", finally = 1104 "the word finally", find = 1105 "the word find",
            float = 1106 "the word float", r#for = 1107 "the word for", format = 1108 "the word format",
            format_map = 1109 "the word format_map", friend = 1110 "the word friend", from = 1111 "the word from",
            fromCode = 1112 "the word fromCode", fromName = 1113 "the word fromName", from_bytes = 1114 "the word from_bytes",
            fun = 1117 "the word fun",
            func = 1118 "the word func", function = 1119 "the word function", get = 1120 "the word get",
            global = 1121 "the word global", go = 1122 "the word go", goto = 1123 "the word goto",
            guard = 1124 "the word guard", hasOwnProperty = 1125 "the word hasOwnProperty", hash = 1126 "the word hash",
            hashCode = 1127 "the word hashCode", hashValue = 1128 "the word hashValue", id = 1129 "the word id",
            r#if = 1130 "the word if", imag = 1131 "the word imag", implements = 1132 "the word implements",
            import = 1133 "the word import", r#in = 1134 "the word in", index = 1135 "the word index",
            indirect = 1136 "the word indirect", infix = 1137 "the word infix", init = 1138 "the word init",
            inline = 1139 "the word inline", inner = 1140 "the word inner", inout = 1141 "the word inout",
            instanceof = 1142 "the word instanceof", int = 1143 "the word int", interface = 1144 "the word interface",
            internal = 1145 "the word internal", iota = 1146 "the word iota", is = 1147 "the word is",
            is_integer = 1148 "the word is_integer", isalnum = 1149 "the word isalnum", isalpha = 1150 "the word isalpha",
            isascii = 1151 "the word isascii", isdecimal = 1152 "the word isdecimal", isdigit = 1153 "the word isdigit",
            isidentifier = 1154 "the word isidentifier", islower = 1155 "the word islower",
            isnumeric = 1156 "the word isnumeric", isprintable = 1157 "the word isprintable",
            isspace = 1158 "the word isspace", istitle = 1159 "the word istitle", isupper = 1160 "the word isupper",
            it = 1161 "the word it", join = 1162 "the word join", keyof = 1163 "the word keyof",
            lambda = 1164 "the word lambda", lateinit = 1165 "the word lateinit", lazy = 1166 "the word lazy",
            left = 1167 "the word left", len = 1168 "the word len", r#let = 1169 "the word let",
            ljust = 1170 "the word ljust", long = 1171 "the word long", lower = 1172 "the word lower",
            lstrip = 1173 "the word lstrip", main = 1174 "the word main", maketrans = 1175 "the word maketrans",
            map = 1176 "the word map", r#match = 1177 "the word match", message = 1178 "the word message",
            module = 1179 "the word module", mro = 1180 "the word mro", mutable = 1181 "the word mutable",
            name = 1182 "the word name", namespace = 1183 "the word namespace", native = 1184 "the word native",
            never = 1185 "the word never", new = 1186 "the word new", nil = 1187 "the word nil",
            noexcept = 1188 "the word noexcept", noinline = 1189 "the word noinline", none = 1190 "the word none",
            nonlocal = 1191 "the word nonlocal", nonmutating = 1192 "the word nonmutating", not = 1193 "the word not",
            not_eq = 1194 "the word not_eq", null = 1195 "the word null", nullptr = 1196 "the word nullptr",
            numerator = 1197 "the word numerator", object = 1198 "the word object", open = 1199 "the word open",
            operator = 1200 "the word operator", optional = 1201 "the word optional", or = 1202 "the word or",
            or_eq = 1203 "the word or_eq", ordinal = 1204 "the word ordinal", out = 1205 "the word out",
            r#override = 1206 "the word override", package = 1207 "the word package", partition = 1208 "the word partition",
            pass = 1209 "the word pass", permits = 1210 "the word permits", postfix = 1211 "the word postfix",
            precedencegroup = 1212 "the word precedencegroup", prefix = 1213 "the word prefix", print = 1214 "the word print",
            private = 1215 "the word private", property = 1216 "the word property", protected = 1217 "the word protected",
            protocol = 1218 "the word protocol", prototype = 1219 "the word prototype", public = 1220 "the word public",
            raise = 1221 "the word raise", range = 1222 "the word range", rawValue = 1223 "the word rawValue",
            readonly = 1224 "the word readonly", real = 1225 "the word real", receiver = 1226 "the word receiver",
            record = 1227 "the word record", register = 1228 "the word register", reified = 1229 "the word reified",
            reinterpret_cast = 1230 "the word reinterpret_cast", removeprefix = 1231 "the word removeprefix",
            removesuffix = 1232 "the word removesuffix", repeat = 1233 "the word repeat", replace = 1234 "the word replace",
            required = 1235 "the word required", requires = 1236 "the word requires", restrict = 1237 "the word restrict",
            rethrows = 1238 "the word rethrows", r#return = 1239 "the word return", rfind = 1240 "the word rfind",
            right = 1241 "the word right", rindex = 1242 "the word rindex", rjust = 1243 "the word rjust",
            rpartition = 1244 "the word rpartition", rsplit = 1245 "the word rsplit", rstrip = 1246 "the word rstrip",
            satisfies = 1247 "the word satisfies", sealed = 1248 "the word sealed", select = 1249 "the word select",
            self_ = 1250 "the word self_", set = 1251 "the word set", setparam = 1252 "the word setparam",
            short = 1253 "the word short", signed = 1254 "the word signed", sizeof = 1255 "the word sizeof",
            solution = 1256 "the word solution", some = 1257 "the word some", split = 1258 "the word split",
            splitlines = 1259 "the word splitlines", startswith = 1260 "the word startswith",
            r#static = 1261 "the word static", static_assert = 1262 "the word static_assert",
            static_cast = 1263 "the word static_cast", str = 1264 "the word str", strictfp = 1265 "the word strictfp",
            string = 1266 "the word string", strip = 1267 "the word strip", r#struct = 1268 "the word struct",
            subscript = 1269 "the word subscript", suspend = 1270 "the word suspend", swapcase = 1271 "the word swapcase",
            switch = 1272 "the word switch", symbol = 1273 "the word symbol", synchronized = 1274 "the word synchronized",
            tailrec = 1275 "the word tailrec", template = 1276 "the word template", this = 1277 "the word this",
            thread_local = 1278 "the word thread_local", throw = 1279 "the word throw", throws = 1280 "the word throws",
            title = 1281 "the word title", toLocaleString = 1282 "the word toLocaleString",
            toString = 1283 "the word toString", to_bytes = 1284 "the word to_bytes", transient = 1285 "the word transient",
            translate = 1286 "the word translate", r#true = 1287 "the word true", r#try = 1288 "the word try",
            r#type = 1289 "the word type", typealias = 1290 "the word typealias", typedef = 1291 "the word typedef",
            typeid = 1292 "the word typeid", typename = 1293 "the word typename", r#typeof = 1294 "the word typeof",
            undefined = 1295 "the word undefined", union = 1296 "the word union", unique = 1297 "the word unique",
            unknown = 1298 "the word unknown", unowned = 1299 "the word unowned", unsigned = 1300 "the word unsigned",
            upper = 1301 "the word upper", using = 1302 "the word using", val = 1303 "the word val",
            value = 1304 "the word value", valueOf = 1305 "the word valueOf", values = 1306 "the word values",
            var = 1307 "the word var", var_ = 1308 "the word var_", vararg = 1309 "the word vararg",
            r#virtual = 1310 "the word virtual", void = 1311 "the word void", volatile = 1312 "the word volatile",
            wchar_t = 1313 "the word wchar_t", weak = 1314 "the word weak", when = 1315 "the word when",
            r#where = 1316 "the word where", r#while = 1317 "the word while", willSet = 1318 "the word willSet",
            with = 1319 "the word with", xor = 1320 "the word xor", xor_eq = 1321 "the word xor_eq",
            r#yield = 1322 "the word yield", zfill = 1323 "the word zfill",
    }
    domain Capitals 2000..=2099 {
            AllCases = 2000 "the word AllCases", Any = 2001 "the word Any", BY_CODE = 2002 "the word BY_CODE",
            Boolean = 2003 "the word Boolean", Codable = 2004 "the word Codable", Companion = 2005 "the word Companion",
            EOF = 2006 "the word EOF", ERROR = 2007 "the word ERROR", Entries = 2008 "the word Entries",
            Err = 2009 "the word Err", Error = 2010 "the word Error", False = 2011 "the word False",
            Infinity = 2012 "the word Infinity", Int = 2013 "the word Int", Integer = 2014 "the word Integer",
            NULL = 2015 "the word NULL", NaN = 2016 "the word NaN", None = 2017 "the word None",
            Object = 2018 "the word Object", Ok = 2019 "the word Ok", Optional = 2020 "the word Optional",
            Protocol = 2021 "the word Protocol", RawValue = 2022 "the word RawValue", Some = 2023 "the word Some",
            String = 2024 "the word String", True = 2025 "the word True", Type = 2026 "the word Type",
    }

    reserved 90000..=90009 "the mobile team";

    texts zh for NASTY "难" { reserved "the mobile team" "移动团队" }
    texts zh partial for Upload "上传" {
        section "The file" "文件",
        TooLarge "文件过大" { cause: "超过 20 MB。", solution: "拆分。" },
        Old "旧",
    }
    texts zh partial for Ends8;
    texts zh partial for EndsU8;
    texts zh partial for Ends16;
    texts zh partial for EndsU16;
    texts zh partial for Ends32;
    texts zh partial for EndsU32;
    texts zh partial for Ends64;
    texts zh partial for EndsU64;
    texts zh partial for Hex;
    texts zh partial for HexWide;
    texts zh partial for HexSigned;
    texts zh partial for Rustc;
    texts zh partial for Empty;
    texts zh partial for Negative;
    texts zh partial for Reason;
    texts zh partial for SqlState;
    texts zh partial for Nasty;
    texts zh partial for Words;
    texts zh partial for Capitals;
}

/// When two of them were published.
const LOCK: &str = r#"
nasty/Upload 70001 TooLarge 1.0.0 "the file is too large"
nasty/Upload 70003 NoTitle 1.0.0 retired 1.2.0 "the title is missing"
"#;

fn main() -> std::process::ExitCode {
    error_codes::cli::Program::new(&[&NASTY]).lock(LOCK).run()
}
