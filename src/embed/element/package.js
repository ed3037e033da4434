export { define };
