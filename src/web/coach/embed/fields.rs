//! What there is to choose.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::pick::Pick;
use super::preview::NARROWEST;
use super::{EmbedRoom, Field, Message, texts};
use crate::codec::message::{Mode, Theme};
use crate::domain::catalogue::ExerciseId;
use crate::web::coach::field;
use crate::web::view::template::fill;

/// A list: its name, its label and its words, in the order of the codes of their terms.
type List = (&'static str, &'static str, &'static [&'static str]);

const MODE: List = ("embed-mode", texts::MODE, texts::MODES);
const THEME: List = ("embed-theme", texts::LOOK, texts::LOOKS);
const GROUND: List = ("embed-background", texts::BACKGROUND, texts::BACKGROUNDS);
const TARGETS: List = ("embed-targets", texts::TARGETS, texts::WHOSE_TARGETS);
const EXERCISES: List = ("embed-exercises", texts::EXERCISES, texts::WHICH_EXERCISES);

/// The colour that the field of colours shows where none is chosen: that of the widget.
const USUAL: &str = "#5e3a99";

impl EmbedRoom {
    /// What is chosen: what is about picking is there for those who pick.
    pub(super) fn fields(&self, ctx: &Context<Self>) -> Html {
        let mode = self.choice(ctx, &MODE, self.choices.mode.code(), |room, place| {
            room.choices.mode = Mode::from_code(place as u64).unwrap_or(room.choices.mode);
        });
        let theme = self.choice(ctx, &THEME, self.choices.theme.code(), |room, place| {
            room.choices.theme = Theme::from_code(place as u64).unwrap_or(room.choices.theme);
        });
        let ground = self.choice(ctx, &GROUND, self.choices.transparent.into(), |room, place| {
            room.choices.transparent = place == 1;
        });
        let targets = self.choice(ctx, &TARGETS, self.choices.fixed_targets.into(), |room, place| {
            room.choices.fixed_targets = place == 1;
        });
        let exercises = self.choice(ctx, &EXERCISES, self.pick as u8, |room, place| {
            room.pick = Pick::ALL.get(place).copied().unwrap_or(room.pick);
        });
        html! {
            <section>
                { mode }
                if self.choices.mode == Mode::Calculator {
                    { targets }
                    { exercises }
                    if self.pick == Pick::Chosen {
                        { self.chosen(ctx) }
                    }
                    if self.pick != Pick::All && self.choices.exercises.is_empty() {
                        { fill!("<p class='hint'>{}</p>", texts::NONE_OF_CATALOGUE) }
                    }
                }
                { theme }
                { ground }
                { self.typed(ctx, Field::Accent, self.colour(ctx)) }
                { self.typed(ctx, Field::Height, Html::default()) }
            </section>
        }
    }

    /// A list of which the word at a place is chosen.
    fn choice(&self, ctx: &Context<Self>, list: &List, now: u8, choose: fn(&mut Self, usize)) -> Html {
        let (name, label, words) = list;
        let words: Vec<String> = words.iter().copied().map(String::from).collect();
        field::choice(name, label, &words, now.into(), ctx.link().callback(move |place| Message::Choose(choose, place)))
    }

    fn chosen(&self, ctx: &Context<Self>) -> Html {
        let line = |id: &ExerciseId| {
            let (id, name) = (*id, id.exercise().name);
            let onclick = ctx.link().callback(move |_: MouseEvent| Message::Toggle(id));
            html! { <li>{ name }<button type="button" aria-label={texts::leave_out(name)} {onclick}>{ "×" }</button></li> }
        };
        let known = self.chosen.clone();
        let found = ctx.link().batch_callback(move |id: ExerciseId| (!known.contains(&id)).then_some(Message::Toggle(id)));
        html! {
            <div class="picked">
                { field::exercises() }
                { field::exercise(String::from(texts::EXERCISE_TO_PICK), found) }
                { fill!("<p class='hint'>{}</p>", texts::NAME_OF_LIST) }
                <ul>{ for self.chosen.iter().map(line) }</ul>
            </div>
        }
    }

    /// A field in which is typed, with another beside it and a word below.
    fn typed(&self, ctx: &Context<Self>, field: Field, beside: Html) -> Html {
        let (name, label, typed) = match field {
            Field::Accent => ("embed-accent", texts::ACCENT, &self.accent_typed),
            Field::Height => ("embed-height", texts::HEIGHT, &self.height_typed),
        };
        let word = match (field, typed.refused) {
            (Field::Accent, false) => String::from(texts::ABOUT_ACCENT),
            (Field::Accent, true) => String::from(texts::NO_COLOUR),
            (Field::Height, false) => self.measured.map_or_else(String::new, |measured| {
                texts::measured(NARROWEST, measured, self.height.is_some_and(|height| height < measured))
            }),
            (Field::Height, true) => texts::no_height(),
        };
        let refused = typed.refused.then_some("true");
        // An empty field of the height stands for what is measured.
        let usual = (field == Field::Height).then(|| self.measured.map(|measured| measured.to_string())).flatten();
        let oninput = ctx.link().callback(move |event: InputEvent| Message::Typing(field, value(&event)));
        let onchange = ctx.link().callback(move |event: Event| Message::Typed(field, value(&event)));
        html! {
            <div class="typed">
                <label class="choice">
                    <span>{ label }</span>
                    <input type="text" {name} autocomplete="off" maxlength="20" spellcheck="false" value={typed.text.clone()} placeholder={usual}
                        aria-invalid={refused} data-refused={refused} aria-describedby={format!("{name}-word")} {oninput} {onchange} />
                </label>
                { beside }
                <p class="hint" id={format!("{name}-word")}>{ word }</p>
            </div>
        }
    }

    fn colour(&self, ctx: &Context<Self>) -> Html {
        let accent = self.choices.accent.map_or_else(|| String::from(USUAL), |accent| format!("#{accent}"));
        let oninput = ctx.link().callback(|event: InputEvent| Message::Typed(Field::Accent, value(&event)));
        html! { <input type="color" name="embed-colour" aria-label={texts::PICK_ACCENT} value={accent} {oninput} /> }
    }
}

fn value(event: &Event) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}
