// Loaded into every child (`node --import`), before its own program.

// Closing a terminal hangs up on the whole process group; the launcher decides the order in which its children stop.
process.on('SIGHUP', () => {});

// A child whose launcher is gone, however that ended, must not stay behind and hold its port.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 10_000).unref();
});
process.channel?.unref();
