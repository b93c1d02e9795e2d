// Plain JavaScript on purpose: an older Node has to be able to read it in order to say what is wrong.
const major = Number(process.versions.node.split('.')[0]);
if (major < 26) {
  process.stderr.write(
    `This needs Node 26 or newer, and here is Node ${process.versions.node}: ` +
      '`npm ci` brings the right one along (without --omit=optional), and the npm scripts then use it.\n',
  );
  process.exit(1);
}
