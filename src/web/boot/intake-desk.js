// Reads logs, texts and files with a program of its own, which comes when it is first asked. It works in the worker, and in
// the page where there is none; whatever takes long goes in steps, so that what is asked meanwhile is heard.
let program;
/** The number of the question that was asked last: work for another one ends. */
let newest;

async function bring() {
  const { default: init, answer } = await import('./intake.js');
  await init({ module_or_path: new URL('intake_bg.wasm', import.meta.url) });
  return answer;
}

/** Answers a list, with lists that begin alike: `take`, a number, a question, and a file or a text that is to be read. */
export async function take([what, number, question, source], say) {
  newest = number;
  if (question === undefined && !program) return;
  let why = 'the program that reads it could not be loaded: check your connection and try again';
  try {
    const answer = await (program ??= bring());
    why = 'the browser could not read this file';
    let bytes;
    if (source !== undefined) bytes = typeof source === 'string' ? new TextEncoder().encode(source) : new Uint8Array(await source.arrayBuffer());
    why = 'something went wrong inside: reload the page and try again';
    for (let more = true; more && newest === number; bytes = undefined) {
      const said = answer(question, bytes);
      if (said) say([what, number, said]);
      more = said?.Reading !== undefined;
      await new Promise(done => setTimeout(done));
    }
  } catch (error) {
    console.warn(error);
    // A program that could not be loaded may be, next time.
    program = undefined;
    if (newest === number) say([what, number, { Refused: why }]);
  }
}
