// Read before anything else and inherited by every worker: @apollo/gateway phones home from its constructor.
process.env.APOLLO_TELEMETRY_DISABLED = '1';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // dist/ mirrors the sources: a test that needs it starts it as a process.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.demo/'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      { swcrc: false, jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' }, sourceMaps: 'inline' },
    ],
    // They are published as ES modules alone, which Node loads by itself and jest does not.
    'node_modules/(jose|oauth4webapi)/.+\\.js$': [
      '@swc/jest',
      { swcrc: false, jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(jose|oauth4webapi)/)'],
  globalSetup: '<rootDir>/test/engines/setup.ts',
  globalTeardown: '<rootDir>/test/engines/teardown.ts',
  testTimeout: 120_000,
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/test/toolchain/tally.js'],
};
