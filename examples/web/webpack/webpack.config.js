import Html from 'html-webpack-plugin';

export default {
  mode: 'production',
  entry: './page.js',
  plugins: [new Html({ template: 'index.html' })],
  performance: { hints: false },
};
