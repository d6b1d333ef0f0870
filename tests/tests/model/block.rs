//! The model as a block.

use std::fmt::Write as _;

use super::{Code, Domain, Holds, Row, Text};

pub(super) fn block(domains: &[Domain]) -> String {
    let mut block = String::from("    error_codes::define_codes! {\n        pub catalog ALL = \"all\" \"All\";\n");
    block.push_str("        /// What a code weighs.\n        column weight: i64 = 7;\n");
    for domain in domains {
        one(domain, &mut block);
    }
    block.push_str("    }\n");
    for domain in domains.iter().filter(|domain| domain.without.contains(&"Display")) {
        writeln!(block, "    impl std::fmt::Display for {} {{", domain.name).unwrap();
        block.push_str("        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(\"own\") }\n    }\n");
    }
    block
}

fn one(domain: &Domain, block: &mut String) {
    let (first, last) = domain.range;
    let ranges = match domain.ty {
        "str" => String::new(),
        _ if domain.hexadecimal => format!(" {first:#x}..={last:#x}"),
        _ => format!(" {first}..={last}"),
    };
    write!(block, "        pub domain {}: {}{ranges}", domain.name, domain.ty).unwrap();
    if !domain.patterns.is_empty() {
        let patterns: Vec<String> = domain.patterns.iter().map(|pattern| format!("{pattern:?}")).collect();
        write!(block, " like {}", patterns.join(" | ")).unwrap();
    }
    if let Some(shown) = domain.shown {
        write!(block, " shown {shown:?}").unwrap();
    }
    if !domain.without.is_empty() {
        write!(block, " without {}", domain.without.join(", ")).unwrap();
    }
    block.push_str(" {\n");
    if domain.open {
        let kept = if domain.ty == "str" { "(Box<str>)" } else { "" };
        writeln!(block, "            other Unknown{kept},").unwrap();
    }
    let default = domain.rank.map(|rank| format!(" = {rank}")).unwrap_or_default();
    writeln!(block, "            column rank: u8{default},").unwrap();
    rows(domain, None, block);
    for (index, section) in domain.sections.iter().enumerate() {
        let holds = match &section.holds {
            Some(Holds::Numbers(first, last)) => format!(" {first}..={last}"),
            Some(Holds::Pattern(pattern)) => format!(" like {pattern:?}"),
            None => String::new(),
        };
        writeln!(block, "            section {:?}{holds} {{", section.title).unwrap();
        if let Some(rank) = section.rank {
            writeln!(block, "            column rank = {rank},").unwrap();
        }
        rows(domain, Some(index), block);
        block.push_str("            }\n");
    }
    for (code, title) in &domain.reserved {
        let like = if domain.ty == "str" { "like " } else { "" };
        writeln!(block, "            reserved {like}{} {title:?},", literal(code)).unwrap();
    }
    block.push_str("        }\n");
}

fn rows(domain: &Domain, section: Option<usize>, block: &mut String) {
    for row in domain.rows.iter().filter(|row| row.section == section) {
        let (text, document) = match &row.text {
            Text::Own(text, document) => (format!("{text:?}"), *document),
            Text::Documentation(document) => (String::new(), Some(*document)),
            // Where the domain has no texts, nothing stands for nothing.
            Text::None(None) if domain.without.contains(&"texts") => (String::new(), None),
            Text::None(document) => ("_".to_owned(), *document),
        };
        for line in document.unwrap_or_default().lines() {
            writeln!(block, "            /// {line}").unwrap();
        }
        let retired = if row.retired { "retired " } else { "" };
        let fields = fields(row).join(", ");
        writeln!(block, "            {retired}{} = {} {text} {{ {fields} }},", row.variant, literal(&row.code))
            .unwrap();
    }
}

fn fields(row: &Row) -> Vec<String> {
    let target = if row.retired { "moved" } else { "shares" };
    let fields = [
        row.name.as_ref().map(|name| format!("name: {name:?}")),
        row.cause.as_ref().map(|cause| format!("cause: {cause:?}")),
        row.target.as_ref().map(|variant| format!("{target}: {variant}")),
        row.weight.map(|weight| format!("weight: {weight}")),
        row.rank.map(|rank| format!("rank: {rank}")),
        row.note.as_ref().map(|note| format!("\"a note\": {note:?}")),
    ];
    fields.into_iter().flatten().collect()
}

pub(super) fn literal(code: &Code) -> String {
    match code {
        Code::Number(number) => number.to_string(),
        Code::Text(text) => format!("{text:?}"),
    }
}
