// What a caller hands over, as a plain copy: what frameworks wrap (the proxies of Vue and Svelte) is read like any object, and
// what no plan can be made of is said with its place.

/** The most parts of a plan, and how deep they lie: as in src/codec/object/value.rs. */
const MOST = 16_384;
const DEEPEST = 8;
/** The most characters of a key in an error. */
const SAID = 40;

const SIZE = "plan is no plain object of a plan's size";

/** What `ask` answers to the copy of a plan. */
export function asPlain(plan, ask) {
  const others = new Map();
  const copy = plain(plan, others);
  try {
    return ask(copy);
  } catch (error) {
    // The program knows whole numbers alone: what another one is, is said here.
    const [said, place] = error.message?.match(/^(\S+) is another number/) ?? [];
    if (others.has(place)) error.message = `${place} is ${others.get(place)}${error.message.slice(said.length)}`;
    throw error;
  }
}

function plain(plan, others) {
  let left = MOST;

  function within(count) {
    if (count > left) throw new Error(SIZE);
    return count;
  }

  function part(value, path, depth) {
    left -= within(1);
    switch (typeof value) {
      case 'undefined':
        return null;
      case 'string':
      case 'boolean':
        return value;
      case 'number':
        if (!Number.isSafeInteger(value) || value < 0) others.set(path, value);
        return value;
      case 'object':
        if (value === null) return null;
        if (depth === 0) throw new Error(SIZE);
        return inside(value, path, depth - 1);
      default:
        throw new Error(`${path} is a ${typeof value}, and a plan is made of objects, lists, texts, whole numbers, true and false`);
    }
  }

  function inside(value, path, depth) {
    if (Array.isArray(value)) {
      return Array.from({ length: within(value.length) }, (_, place) => part(got(value, place, `${path}[${place}]`), `${path}[${place}]`, depth));
    }
    const kind = Object.prototype.toString.call(value).slice(8, -1);
    if (kind !== 'Object') throw new Error(`${path} is a ${kind}, not an object of keys and values`);
    const copy = Object.create(null);
    const keys = got(value, undefined, path);
    within(keys.length);
    for (const key of keys) {
      const place = `${path}.${[...key.slice(0, 2 * SAID)].slice(0, SAID).join('')}`;
      copy[key] = part(got(value, key, place), place, depth);
    }
    return copy;
  }

  return part(plan, 'plan', DEEPEST);
}

/** What stands under a key, or all keys; a getter may throw. */
function got(object, key, path) {
  try {
    return key === undefined ? Object.keys(object) : object[key];
  } catch (cause) {
    throw new Error(`${path} cannot be read: ${cause?.message ?? cause}`, { cause });
  }
}
