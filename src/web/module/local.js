// Node fetches no files: what is one is read.
import { readFile } from 'node:fs/promises';

/** What was given to init, with the bytes of a file in the place of its address; those of the package's own where it was nothing. */
export function local(source, own) {
  const given = source?.module_or_path ?? source ?? own;
  const isFile = given instanceof URL ? given.protocol === 'file:' : typeof given === 'string' && given.startsWith('file:');
  return isFile ? read(new URL(given)) : given;
}

async function read(address) {
  try {
    return await readFile(address);
  } catch (cause) {
    throw new Error(`${address.href} cannot be read (${cause.message}). It is a file of the package chain-balance: where a bundler has moved the scripts, copy it beside them, or hand init() its bytes`, { cause });
  }
}
