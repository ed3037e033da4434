define(new URL('.', import.meta.url));
