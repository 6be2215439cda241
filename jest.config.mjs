import { availableParallelism, totalmem } from 'node:os';

const swc = (parser, transform) => [
  '@swc/jest',
  { jsc: { target: 'es2022', parser: { syntax: 'typescript', ...parser }, transform }, module: { type: 'commonjs' } },
];
const transform = {
  '^.+\\.ts$': swc(),
  '^.+\\.tsx$': swc({ tsx: true }, { react: { runtime: 'automatic' } }),
};

// What other tools made must not be searched for modules.
const made = ['<rootDir>/(dist|frontend/build|\\.[^/]*data)/'];

/** Tests of parts: nothing runs but themselves. */
const alone = (name) => ({
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  transform,
  moduleNameMapper: { '^\\$lib/(.*)$': '<rootDir>/frontend/src/lib/$1' },
  modulePathIgnorePatterns: made,
  watchPathIgnorePatterns: made,
  testTimeout: 60_000,
});

const helper = (name) => `<rootDir>/tests/helpers/${name}.ts`;

/** Tests of the running product: each worker has a Strapi, a database and a mail server of its own. */
const running = (name, globalSetup, testEnvironment) => ({
  ...alone(name),
  testEnvironment,
  globalSetup,
  globalTeardown: helper('global-teardown'),
});

/** @type {import('jest').Config} */
export default {
  // Setup and teardown run only for the folders that are in the run: unit tests alone start nothing.
  projects: [
    alone('unit'),
    running('api', helper('setup-server'), helper('environment')),
    running('browser', helper('setup-browser'), helper('environment')),
    // These start and stop what they need themselves.
    running('reliability', helper('setup-everything'), 'node'),
  ],
  // Two, and more where the machine has a core and two gigabytes for each: a worker is a whole portal and a browser.
  maxWorkers: Math.max(2, Math.min(4, availableParallelism(), Math.floor(totalmem() / 2 ** 31))),
  // A slow machine takes its time; what waits for something waits less (tests/helpers/eventually.ts).
  testTimeout: 60_000,
};
