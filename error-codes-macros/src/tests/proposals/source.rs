//! Places in a source text that a proposal speaks of: its tokens, its domains, the fields of a code.

use std::ops::Range;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::edit::Edit;

/// The value of an integer as it is written.
pub(super) fn value(number: &str) -> Option<i128> {
    let digits = number.trim_start_matches('-').replace(['_', ' '], "");
    let (digits, radix) = match digits.get(..2) {
        Some("0x") => (&digits[2..], 16),
        Some("0b") => (&digits[2..], 2),
        _ => (&digits[..], 10),
    };
    let value = i128::from_str_radix(digits, radix).ok()?;
    Some(if number.starts_with('-') { -value } else { value })
}

pub(super) fn start(token: &TokenTree) -> usize {
    token.span().byte_range().start
}

pub(super) fn end(token: &TokenTree) -> usize {
    token.span().byte_range().end
}

pub(super) fn is(token: Option<&TokenTree>, what: &str) -> bool {
    token.is_some_and(|token| token.to_string() == what)
}

pub(super) fn braces(token: &TokenTree) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        _ => None,
    }
}

pub(super) fn inside(group: &Group) -> usize {
    group.span_open().byte_range().end
}

/// The tokens of the innermost group around a place, and the index of the one there.
pub(super) fn around(tokens: TokenStream, at: usize) -> (Vec<TokenTree>, usize) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for token in &tokens {
        if let TokenTree::Group(group) = token
            && inside(group) <= at
            && at < group.span_close().byte_range().start
        {
            return around(group.stream(), at);
        }
    }
    let index = tokens.iter().position(|token| at < end(token)).unwrap_or(tokens.len() - 1);
    (tokens, index)
}

/// A domain of the source: its name, where its type and its ranges end, and its braces.
pub(super) struct Domain {
    pub(super) keyword: usize,
    pub(super) name: String,
    ty: Option<Range<usize>>,
    name_end: usize,
    pub(super) ranges: Option<Range<usize>>,
    pub(super) header: Vec<TokenTree>,
    pub(super) body: Group,
}

impl Domain {
    pub(super) fn all(text: &str) -> Vec<Self> {
        let tokens: Vec<TokenTree> = text.parse::<TokenStream>().unwrap().into_iter().collect();
        let starts = (0..tokens.len()).filter(|index| is(tokens.get(*index), "domain"));
        starts.filter_map(|index| Self::read(&tokens[index..])).collect()
    }

    fn read(tokens: &[TokenTree]) -> Option<Self> {
        let (length, body) = tokens.iter().enumerate().find_map(|(index, token)| Some((index, braces(token)?)))?;
        let header = tokens[..length].to_vec();
        let colon = header.iter().position(|token| token.to_string() == ":");
        let first = header.iter().skip(2).position(|token| value(&token.to_string()).is_some()).map(|index| index + 2);
        let ranges = first.map(|first| {
            let minus = usize::from(is(header.get(first - 1), "-"));
            let part = |token: &&TokenTree| matches!(token, TokenTree::Punct(_)) || value(&token.to_string()).is_some();
            let last = header[first..].iter().take_while(part).filter(|token| !is(Some(token), ":")).last();
            start(&header[first - minus])..last.map_or(0, end)
        });
        Some(Self {
            keyword: start(&tokens[0]),
            name: tokens.get(1)?.to_string(),
            ty: colon.map(|colon| start(&header[colon])..header.get(colon + 1).map_or(0, end)),
            name_end: end(tokens.get(1)?),
            ranges,
            header,
            body: body.clone(),
        })
    }

    pub(super) fn at(text: &str, place: usize) -> Self {
        let mut domains = Self::all(text).into_iter();
        domains.find(|domain| domain.keyword <= place && place < domain.body.span_close().byte_range().end).unwrap()
    }

    pub(super) fn set_type(&self, ty: &str) -> Edit {
        let place = self.ty.clone().unwrap_or(self.name_end..self.name_end);
        Edit::replace(place, &format!(": {ty}"))
    }

    /// Where a clause may stand.
    pub(super) fn clauses(&self) -> usize {
        let ty = self.ty.as_ref().map_or(self.name_end, |ty| ty.end);
        self.ranges.as_ref().map_or(ty, |ranges| ranges.end.max(ty))
    }
}

/// Gives the code whose statement has this place a field.
pub(super) fn add_field(text: &str, place: usize, field: &str) -> Edit {
    let (tokens, index) = around(text.parse().unwrap(), place);
    let among_fields = is(tokens.get(index + 1), ":") || (index > 0 && is(tokens.get(index - 1), ":"));
    if among_fields {
        return Edit::insert(start(&tokens[0]), &format!("{field}, "));
    }
    let mut last = index;
    for (at, token) in tokens.iter().enumerate().skip(index) {
        if let Some(group) = braces(token) {
            return Edit::insert(inside(group), &format!(" {field}, "));
        }
        if is(Some(token), ",") {
            break;
        }
        last = at;
    }
    Edit::insert(end(&tokens[last]), &format!(" {{ {field} }}"))
}
