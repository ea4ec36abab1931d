// Its own declarations are of a module by another name.
declare module '@mixmark-io/domino' {
  const domino: {createDocument(html?: string): Document};
  export default domino;
}
