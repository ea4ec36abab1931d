// The types of Domino. Those in the package declare a module of another name.
declare module '@mixmark-io/domino' {
  const domino: {createDocument(html?: string): Document};
  export default domino;
}
