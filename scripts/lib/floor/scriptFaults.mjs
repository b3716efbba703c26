import { parseAst } from 'vite';
import { compat, FLOOR, isAboveFloor, sinceVersion } from './sinceVersion.mjs';

/** @typedef {any} Node A node of ESTree; its shape follows from its `type`. */

const { builtins } = compat.javascript;

/** Interfaces whose objects a page holds; the many others have members named like those of any library. */
const HELD =
  /^(Abort|Animation|Blob|Cache|Canvas|CharacterData|Clipboard|Crypto|CSSStyle|Document|DOM|Element|Event|File|FormData|Headers|History|HTML|Keyboard|Location|Lock|Media(Query)|Message|Mouse|Navigator$|Node|Performance|Pointer|Range|Re(quest|sponse|adableStream)|Selection|ServiceWorker|Storage|SVG|Text|Touch|URL|Window|Worker)/;

/** The members of objects by name, each with the first version in which any object has it. @type {Map<string, number>} */
const members = new Map();
const interfaces = Object.entries(compat.api).filter(([name]) => HELD.test(name));
for (const owner of [...Object.values(builtins), ...interfaces.map(([, held]) => held)]) {
  for (const [key, member] of Object.entries(owner)) {
    const since = key.startsWith('__') ? null : sinceVersion(member);
    const name = key.replace(/_static$/, '');
    if (since !== null) members.set(name, Math.min(members.get(name) ?? Number.POSITIVE_INFINITY, since));
  }
}
const isYoungMember = (/** @type {string} */ name) => (members.get(name) ?? 0) > FLOOR;

/** A name that is one of the language's or the browser's, not of this program. @param {string} name */
const globalFeature = (name) => builtins[name] ?? compat.api[name];

/** The syntax that Chromium 83 cannot read, by node; null where it can. @param {Node} node @param {boolean} isInFunction */
function youngSyntax(node, isInFunction) {
  switch (node.type) {
    case 'AssignmentExpression':
      return ['||=', '&&=', '??='].includes(node.operator) ? `${node.operator} (85)` : null;
    case 'MethodDefinition':
      return node.key.type === 'PrivateIdentifier' ? 'private method (84)' : null;
    case 'AccessorProperty':
      return 'accessor field';
    case 'StaticBlock':
      return 'static block (94)';
    case 'BinaryExpression':
      return node.left.type === 'PrivateIdentifier' ? '#field in object (91)' : null;
    case 'AwaitExpression':
      return isInFunction ? null : 'await at the top (89)';
    case 'ForOfStatement':
      return node.await && !isInFunction ? 'await at the top (89)' : null;
    case 'VariableDeclaration':
      return /using/.test(node.kind) ? 'using (134)' : null;
    case 'ImportDeclaration':
      return node.attributes?.length > 0 ? 'import attributes (123)' : null;
    case 'ExportSpecifier':
      return node.exported.type === 'Literal' ? 'export by a string (88)' : null;
    case 'Literal':
      return node.regex && /[dv]/.test(node.regex.flags) ? `regular expression flag ${node.regex.flags} (90)` : null;
    default:
      return null;
  }
}

/** Does a test ask whether something of this name is there? @param {Node} test @param {string} name @returns {boolean} */
function asksFor(test, name) {
  if (test === null || typeof test !== 'object') return false;
  if (Array.isArray(test)) return test.some((part) => asksFor(part, name));
  if (test.type === 'Identifier' && test.name === name) return true;
  if (test.type === 'Literal' && test.value === name) return true;
  if (test.type === 'TemplateElement' && test.value.cooked === name) return true;
  return Object.values(test).some((part) => asksFor(part, name));
}

/**
 * Is a use reached only where the thing is there, or itself the question whether it is?
 * @param {readonly Node[]} above the nodes around a use, from the outermost in
 * @param {Node} node
 * @param {string} name
 */
function isGuarded(above, node, name) {
  const isCalled = above[above.length - 1]?.callee === node;
  return above.some((outer, i) => {
    const inner = above[i + 1] ?? node;
    if (outer.type === 'UnaryExpression') return outer.operator === 'typeof';
    if (outer.type === 'LogicalExpression') return inner === outer.right ? asksFor(outer.left, name) : !isCalled;
    if (outer.type !== 'IfStatement' && outer.type !== 'ConditionalExpression') return false;
    return inner === outer.test ? !isCalled : asksFor(outer.test, name);
  });
}

/** Adds the names that a node declares: short ones of minified code may be those of interfaces. @param {Node} node @param {Set<string>} names */
function addDeclared(node, names) {
  if (!/Declarat|Function|Class|Specifier|Catch/.test(node.type)) return;
  for (const part of [node.id, node.local, node.param, ...(node.params ?? [])].flat()) {
    if (part?.type === 'Identifier') names.add(part.name);
  }
}

/** The young thing a node uses, by name, or null. @param {Node} node @param {Node | undefined} parent */
function youngUse(node, parent) {
  if (node.type === 'Identifier' && (parent?.type === 'CallExpression' || parent?.type === 'NewExpression'))
    return parent.callee === node && isAboveFloor(globalFeature(node.name))
      ? { name: node.name, said: node.name }
      : null;
  if (node.type !== 'MemberExpression' || node.computed) return null;
  const { name } = node.property;
  if (node.object.type === 'Identifier') {
    const owner = globalFeature(node.object.name);
    const own = owner?.[`${name}_static`] ?? owner?.[name];
    if (own) return isAboveFloor(own) ? { name, said: `${node.object.name}.${name}` } : null;
  }
  const isCalled = parent?.type === 'CallExpression' && parent.callee === node && !parent.optional;
  return isCalled && isYoungMember(name) ? { name, said: `.${name}()` } : null;
}

/**
 * What of a script the oldest browser cannot run: its syntax, and built-ins and interfaces used without asking for them.
 * Members are told by name, so one of the program's own may be meant: the caller knows which are well.
 * @param {string} code
 * @returns {string[]} each thing once
 */
export function scriptFaults(code) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @type {Set<string>} */
  const declared = new Set();
  /** The nodes around the one looked at, from the outermost in. @type {Node[]} */
  const above = [];
  /** @type {(node: Node, isInFunction: boolean) => void} */
  const visit = (node, isInFunction) => {
    addDeclared(node, declared);
    const syntax = youngSyntax(node, isInFunction);
    if (syntax !== null) found.add(syntax);
    const use = youngUse(node, above[above.length - 1]);
    if (use && !isGuarded(above, node, use.name)) found.add(use.said);
    above.push(node);
    const isFunction = /Function/.test(node.type);
    for (const part of Object.values(node)) {
      for (const child of Array.isArray(part) ? part : [part]) {
        if (typeof child?.type === 'string') visit(child, isInFunction || isFunction);
      }
    }
    above.pop();
  };
  visit(parseAst(code), false);
  return [...found].filter((said) => !declared.has(said)).sort();
}
