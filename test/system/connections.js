// Loaded before everything else (`node --require`): writes down where a process connects to, and which names it looks up.
const { appendFileSync } = require('node:fs');
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');

const note = (where) => appendFileSync(process.env.ROLLCALL_TEST_CONNECTIONS, `${where}\n`);

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const { host = 'localhost', port, path } = typeof options === 'object' ? options : { port: options, host: args[1] };
  note(path ?? `${host}:${port}`);
  return connect.apply(this, args);
};

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...args) {
  note('datagram');
  return send.apply(this, args);
};

for (const module of [dns, dns.promises]) {
  const { lookup } = module;
  module.lookup = (name, ...rest) => {
    if (net.isIP(name) === 0) note(`lookup ${name}`);
    return lookup(name, ...rest);
  };
}
