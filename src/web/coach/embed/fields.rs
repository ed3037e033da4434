//! What there is to choose.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{EmbedRoom, Message, Pick};
use crate::codec::message::{Mode, Theme};
use crate::codec::snippet::Height;
use crate::domain::catalogue::ExerciseId;
use crate::web::coach::field;

// In the order of the codes of their terms.
const MODE: [&str; 2] = ["Calculator: readers tick and count", "Report: readers see how it is balanced"];
const THEME: [&str; 3] = ["Light or dark, as the reader's device is", "Light", "Dark"];
const TARGETS: [&str; 2] = ["Readers can choose other targets", "Those of this plan are fixed"];
const EXERCISES: [&str; 3] = ["All can be picked", "Those of this plan alone", "Those that I choose"];
/// The colour that the field of colours shows where none is chosen: that of the widget.
const USUAL: &str = "#5e3a99";

impl EmbedRoom {
    /// What is chosen: what is about picking is there for those who pick.
    pub(super) fn fields(&self, ctx: &Context<Self>) -> Html {
        let link = ctx.link();
        let choice = |name, label, words: &[&str], now: usize, choose: fn(&mut Self, usize)| {
            let words: Vec<String> = words.iter().copied().map(String::from).collect();
            field::choice(name, label, &words, now, link.callback(move |place| Message::Choose(choose, place)))
        };
        let mode = choice("embed-mode", "What it is for", &MODE, self.choices.mode.code().into(), |room, place| {
            room.choices.mode = Mode::from_code(place as u64).unwrap_or(room.choices.mode);
        });
        let theme = choice("embed-theme", "Look", &THEME, self.choices.theme.code().into(), |room, place| {
            room.choices.theme = Theme::from_code(place as u64).unwrap_or(room.choices.theme);
        });
        let targets = choice("embed-targets", "Targets", &TARGETS, self.choices.fixed_targets.into(), |room, place| {
            room.choices.fixed_targets = place == 1;
        });
        let exercises = choice("embed-exercises", "Exercises", &EXERCISES, self.pick as usize, |room, place| {
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
                }
                { theme }
                { self.accent(ctx) }
                { self.height(ctx) }
            </section>
        }
    }

    fn chosen(&self, ctx: &Context<Self>) -> Html {
        let line = |id: &ExerciseId| {
            let (id, name) = (*id, id.exercise().name);
            let onclick = ctx.link().callback(move |_: MouseEvent| Message::Toggle(id));
            html! { <li>{ name }<button type="button" aria-label={format!("leave out {name}")} {onclick}>{ "×" }</button></li> }
        };
        let known = self.chosen.clone();
        let found = ctx.link().batch_callback(move |id: ExerciseId| (!known.contains(&id)).then_some(Message::Toggle(id)));
        html! {
            <div class="picked">
                { field::exercises() }
                { field::exercise(String::from("exercise that readers can pick"), found) }
                if self.chosen.is_empty() {
                    <p class="hint">{ "As long as you choose none, all can be picked." }</p>
                }
                <ul>{ for self.chosen.iter().map(line) }</ul>
            </div>
        }
    }

    fn accent(&self, ctx: &Context<Self>) -> Html {
        let typed = |event: &Event| Message::Accent(event.target_unchecked_into::<HtmlInputElement>().value());
        let accent = self.choices.accent.map(|accent| format!("#{accent}"));
        let refused = &self.refused.0;
        html! {
            <>
                <div class="accent">
                    <label class="choice">
                        <span>{ "Accent" }</span>
                        <input type="text" name="embed-accent" autocomplete="off" maxlength="20" spellcheck="false" placeholder="the usual one"
                            value={refused.clone().or(accent.clone()).unwrap_or_default()} aria-invalid={refused.is_some().then_some("true")} data-refused={refused.is_some().then_some("")}
                            aria-describedby="embed-accent-word" onchange={ctx.link().callback(move |event: Event| typed(&event))} />
                    </label>
                    <input type="color" name="embed-colour" aria-label="Pick the accent" value={accent.unwrap_or_else(|| String::from(USUAL))}
                        oninput={ctx.link().callback(move |event: InputEvent| typed(&event))} />
                </div>
                <p class="hint" id="embed-accent-word">{ if refused.is_some() { "That is no colour: write three or six of 0 to 9 and a to f, as #5e3a99." } else { "A colour of your site, for lines and ticks." } }</p>
            </>
        }
    }

    fn height(&self, ctx: &Context<Self>) -> Html {
        let refused = &self.refused.1;
        let onchange =
            ctx.link().callback(|event: Event| Message::Height(event.target_unchecked_into::<HtmlInputElement>().value()));
        let words = match refused {
            Some(_) => format!("That is no height: write a whole number from {} to {}.", Height::MIN, Height::MAX),
            None => format!("For the frame alone. The preview is {} high at its width.", self.told),
        };
        html! {
            <>
                <label class="choice">
                    <span>{ "Height in pixels" }</span>
                    <input type="text" inputmode="numeric" name="embed-height" autocomplete="off" maxlength="9" value={refused.clone().unwrap_or_else(|| self.height.to_string())}
                        aria-invalid={refused.is_some().then_some("true")} data-refused={refused.is_some().then_some("")} aria-describedby="embed-height-word" {onchange} />
                </label>
                <p class="hint" id="embed-height-word">{ words }</p>
            </>
        }
    }
}
