//! The two chains are told apart by whoever sees little colour: measured on what the screen shows.

use serde_json::json;

use crate::page::Page;
use crate::session::browse;

/// The least that the Web Content Accessibility Guidelines ask of what is no text (2.2, 1.4.11).
const LEAST: f64 = 3.0;

/// The contrasts of front to back, front to card and back to card, by the most frequent colour of each half of a bar that is
/// half front and half back, and of the row beside it. They go by luminance alone, so a screen without colours shows as much.
async fn contrasts(page: &Page) -> [f64; 3] {
    const CLIP: &str = "const bar = document.querySelector('[data-exercise=back-squat] > svg');
        bar.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = bar.getBoundingClientRect();
        return { x: x - 20, y, width: width + 20, height, scale: 4 };";
    const MEASURE: &str = "const [data, done] = arguments, image = new Image();
        image.onload = () => {
            const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
            const context = canvas.getContext('2d');
            context.drawImage(image, 0, 0);
            const light = part => {
                const linear = part / 255;
                return linear <= .04045 ? linear / 12.92 : ((linear + .055) / 1.055) ** 2.4;
            };
            const most = (from, to) => {
                const { data } = context.getImageData(from * image.width, 0, (to - from) * image.width, image.height);
                const seen = new Map();
                for (let at = 0; at < data.length; at += 4) {
                    const colour = data.slice(at, at + 3).join();
                    seen.set(colour, (seen.get(colour) ?? 0) + 1);
                }
                const [colour] = [...seen].reduce((best, one) => one[1] > best[1] ? one : best);
                const [red, green, blue] = colour.split(',').map(part => light(Number(part)));
                return .2126 * red + .7152 * green + .0722 * blue;
            };
            const contrast = (one, other) => (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
            // The row, then the bar: 20 and 44 pixels.
            const [card, front, back] = [most(0, .25), most(.34, .62), most(.7, .98)];
            done([contrast(front, back), contrast(front, card), contrast(back, card)]);
        };
        image.src = `data:image/png;base64,${data}`;";
    let clip = page.eval(CLIP).await;
    let shot = page.devtools("Page.captureScreenshot", json!({ "clip": clip })).await;
    let measured = page.eval_later(MEASURE, vec![shot["data"].clone()]).await;
    [0, 1, 2].map(|place: usize| measured[place].as_f64().expect("a contrast"))
}

#[test]
fn front_back_and_card_are_three_to_one_apart_in_light_and_dark() {
    browse(async |[page]| {
        page.screen((1440, 900)).await;
        page.open().await;
        for scheme in ["light", "dark"] {
            page.scheme(scheme).await;
            page.drawn().await;
            let contrasts = contrasts(&page).await;
            assert!(contrasts.iter().all(|contrast| *contrast >= LEAST), "{scheme}: {contrasts:?}");
        }
    });
}
