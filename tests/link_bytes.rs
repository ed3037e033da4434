//! Texts whose checksum fits, and what they say: made byte by byte, as another program or a newer version would.

mod support;

use chain_balance::codec::error::DecodeError::{self, CutOff, Invalid, Newer};
use chain_balance::codec::link::{decode, encode};
use chain_balance::domain::plan::Plan;
use proptest::prelude::*;
use support::{any, week};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The text of version 1 with these bytes: written a second time, so that the grammar is not its own judge.
fn text(body: &[u8]) -> String {
    let mut body = body.to_vec();
    if body.len() % 3 == 2 {
        body.push(0);
    }
    let bits = b"1".iter().chain(&body).flat_map(|byte| (0..8).map(move |bit| byte >> bit & 1));
    let crc = !bits.fold(u32::MAX, |crc, bit| crc >> 1 ^ if (crc ^ u32::from(bit)) & 1 == 1 { 0xedb8_8320 } else { 0 });
    body.extend(crc.to_be_bytes());
    let bits: Vec<u8> = body.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
    let six = bits.chunks(6).map(|six| (0..6).fold(0, |value, place| value << 1 | six.get(place).copied().unwrap_or(0)));
    format!("1{}", six.map(|value| char::from(ALPHABET[usize::from(value)])).collect::<String>())
}

#[track_caller]
fn refused(body: &[u8], error: DecodeError) {
    assert_eq!(decode(&text(body)), Err(error), "{body:?}");
}

/// No name, no section, one day without name and weekday.
const EMPTY: [u8; 6] = [0, 0, 1, 0, 0, 0];

/// The same day behind one section.
fn with_section(tag: u8, block: &[u8]) -> Vec<u8> {
    [&[0, 1, tag, block.len() as u8], block, &EMPTY[2..]].concat()
}

/// The same day with one entry.
fn with_entry(entry: &[u8]) -> Vec<u8> {
    [&[0, 0, 1, 0, 0, 1], entry].concat()
}

#[test]
fn the_grammar_is_the_one_that_is_documented() {
    assert_eq!(text(&EMPTY), encode(&Plan::default()));
    assert_eq!(text(&with_entry(&[2, 5 << 1, 8])), encode(&week(&[("back-squat", 5, 8)])));
    // A set of the exercise of code 155, for 3600 seconds: two bytes each, the lowest seven bits first.
    assert_eq!(text(&with_entry(&[0x9b, 1, 2, 0x90, 0x1c])), encode(&week(&[("suitcase-carry", 1, 3600)])));
}

#[test]
fn exercises_left_out_are_kept_in_order_and_once() {
    let plan = decode(&text(&with_section(5, &[0, 4, 9, 2, 9, 5]))).expect("a plan");
    let codes: Vec<u16> = plan.left_out.exercises().map(|id| id.exercise().code()).collect();
    assert_eq!(codes, [2, 5, 9]);
    assert_eq!(encode(&plan), text(&with_section(5, &[0, 3, 2, 5, 9])));
}

#[test]
fn numbers_out_of_range_are_no_plan() {
    for entry in [[2, 0, 8], [2, 1, 8], [2, 10, 0]] {
        refused(&with_entry(&entry), Invalid);
    }
    refused(&with_entry(&[2, 200, 1, 8]), Invalid);
    refused(&with_entry(&[2, 10, 0xe8, 7]), Invalid);
    refused(&with_entry(&[72, 10, 0x91, 0x1c]), Invalid);
    refused(&with_entry(&[0xff, 0xff, 0xff, 0xff, 0xff, 1, 2, 8]), Invalid);
    for sessions in [0, 15] {
        refused(&with_section(2, &[sessions]), Invalid);
    }
}

#[test]
fn counts_out_of_range_are_no_plan() {
    refused(&[0, 0, 0], Invalid);
    refused(&[0, 0, 8, 0, 0, 0], Invalid);
    refused(&[0, 0, 1, 0, 0, 61, 2, 10, 8], Invalid);
    refused(&[0, 65], Invalid);
    refused(&with_section(3, &[61]), Invalid);
}

#[test]
fn a_name_that_is_no_text_or_too_long_is_no_plan() {
    refused(&[2, 0xc3, 0x28, 0, 1, 0, 0, 0], Invalid);
    refused(&[&[0xc1, 2][..], &[b'a'; 321], &EMPTY[1..]].concat(), Invalid);
}

#[test]
fn a_missing_own_exercise_is_no_plan() {
    refused(&with_entry(&[0, 0, 10, 8]), Invalid);
}

#[test]
fn sections_out_of_order_or_twice_are_no_plan() {
    refused(&[0, 2, 2, 1, 3, 2, 1, 3, 1, 0, 0, 0], Invalid);
    refused(&[0, 2, 2, 1, 3, 1, 5, 0, 0, 0, 0, 0, 1, 0, 0, 0], Invalid);
    refused(&with_section(0, &[]), Invalid);
}

#[test]
fn what_a_newer_version_adds_is_not_passed_over() {
    refused(&with_section(7, &[]), Newer);
    refused(&with_section(6, &[0x80, 1, 0]), Newer);
    refused(&with_section(6, &[1, 4]), Newer);
    refused(&with_section(2, &[3, 1]), Newer);
    refused(&with_section(1, &[3, 0, 0, 0, 0]), Newer);
    refused(&with_section(1, &[0, 0, 0, 0, 4]), Newer);
    refused(&with_section(5, &[0x80, 0x80, 0x80, 1, 0]), Newer);
    refused(&with_section(4, &[1, 2, 0x80, 0x80, 0x80, 4, 0]), Newer);
    refused(&with_entry(&[0xb3, 1, 2, 8]), Newer);
    refused(&[0, 0, 1, 0, 8, 0], Newer);
}

#[test]
fn bytes_behind_the_plan_are_no_plan() {
    for behind in [&[0][..], &[1], &[0, 0], &[0, 0, 0, 1]] {
        refused(&[&EMPTY, behind].concat(), Invalid);
    }
}

#[test]
fn a_plan_that_ends_too_early_is_cut_off_even_where_the_checksum_fits() {
    let whole = with_entry(&[2, 10, 8]);
    (0..whole.len()).filter(|length| length % 3 != 2).for_each(|length| refused(&whole[..length], CutOff));
    refused(&with_section(2, &[]), CutOff);
    refused(&[0, 1, 3, 0xff, 0xff, 3, 1], CutOff);
}

proptest! {
    #![proptest_config(any::cases(500))]

    #[test]
    fn whatever_fits_its_checksum_is_a_plan_or_an_error(
        body in proptest::collection::vec(prop_oneof![4 => 0..8_u8, 1 => any::<u8>()], 0..40)
    ) {
        if let Ok(plan) = decode(&text(&body)) {
            prop_assert_eq!(decode(&encode(&plan)), Ok(plan));
        }
    }

    #[test]
    fn one_byte_changed_under_a_fitting_checksum_is_a_plan_or_an_error(plan in any::plans(), place: prop::sample::Index, byte: u8) {
        let link = encode(&plan);
        let values = link[1..].bytes().map(|of| ALPHABET.iter().position(|other| *other == of).expect("the alphabet"));
        let bits: Vec<usize> = values.flat_map(|value| (0..6).rev().map(move |bit| value >> bit & 1)).collect();
        let bytes: Vec<u8> = bits.chunks_exact(8).map(|bits| bits.iter().fold(0, |byte, bit| byte << 1 | *bit as u8)).collect();
        let mut body = bytes[..bytes.len() - 4].to_vec();
        let place = place.index(body.len());
        body[place] = byte;
        if let Ok(plan) = decode(&text(&body)) {
            prop_assert_eq!(decode(&encode(&plan)), Ok(plan));
        }
    }
}
