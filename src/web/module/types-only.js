// What is imported from here has types alone.
export {};
