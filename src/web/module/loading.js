// How a program comes, and what is said where it does not.

/** A program of the package: `start` makes it of bytes, `file` is its name beside these scripts, `beside` its address. */
export function program({ name, file, beside, start }) {
  let ready = false;
  let coming;

  const failed = (what, cause) =>
    new Error(`${what}. The program of ${name} is the file ${file} of the package: serve it where that address leads, or hand init() its address or its bytes`, { cause });

  async function fetched(address) {
    let answer;
    try {
      answer = await fetch(address);
    } catch (cause) {
      throw failed(`${address} could not be fetched (${cause?.message ?? cause})`, cause);
    }
    if (!answer.ok) throw failed(`${address} was answered with ${answer.status}`);
    return answer;
  }

  async function load(source) {
    const isAddress = typeof source === 'string' || (typeof URL === 'function' && source instanceof URL) || (typeof Request === 'function' && source instanceof Request);
    const given = isAddress ? await fetched(source) : await source;
    try {
      await start(given);
    } catch (cause) {
      const where = isAddress ? `What ${source} is answered with` : 'What init() was given';
      throw failed(`${where} is not the program (${cause?.message ?? cause})`, cause);
    }
    ready = true;
  }

  return {
    /** Loads it once, however often that is asked; after a failure it can be asked again. */
    init(source) {
      const given = source?.module_or_path ?? source ?? beside();
      coming ??= load(given).catch(error => {
        coming = undefined;
        throw error;
      });
      return coming;
    },
    /** Throws while it is not there. */
    check() {
      if (!ready) throw new Error(`${name} is not loaded yet: import its default export, and \`await init()\` before the first call`);
    },
  };
}
