// A real WordPress, from Debian's packages, in a folder of its own: its database listens on a socket alone.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const PASSWORD = 'a long word for a test';

function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error ?? stderr}${stdout}`);
  return stdout;
}

async function until(what, found) {
  for (let turn = 0; turn < 300; turn++) {
    if (await found()) return;
    await wait(100);
  }
  throw new Error(`no ${what} within 30 seconds`);
}

function freePort() {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Starts it with the plugin, an administrator and an author; `release` is where the plugin and oEmbed find the release. */
export async function wordpress(packages, plugin, release) {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const children = [];
  const start = (program, args, options = {}) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, ...options });
    children.push(child);
    return child;
  };
  const end = async () => {
    for (const child of children.reverse()) {
      if (child.exitCode !== null) continue;
      const gone = new Promise(resolve => child.once('exit', resolve));
      // PHP leaves its workers behind: they are of one group.
      process.kill(-child.pid);
      await gone;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [data, socket, site, port] = [join(folder, 'data'), join(folder, 'db.sock'), join(folder, 'site'), await freePort()];
    const origin = `http://127.0.0.1:${port}`;
    // Debian links to other packages, and to files that only a set-up of the whole machine makes.
    cpSync(join(packages, 'usr/share/wordpress'), site, { recursive: true, dereference: true, filter: source => existsSync(source) });
    run('mariadb-install-db', ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db']);
    start('mariadbd', ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', `--pid-file=${join(folder, 'db.pid')}`, `--log-error=${join(folder, 'db.log')}`]);
    const sql = words => spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', words]).status === 0;
    await until('database', () => sql('create database if not exists blog'));
    writeFileSync(join(site, 'wp-config.php'), `<?php
      define('DB_NAME', 'blog'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
      define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); $table_prefix = 'wp_';
      define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}'); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
      define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_ACCESSIBLE_HOSTS', '127.0.0.1'); define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', true);
      if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/'); require_once ABSPATH . 'wp-settings.php';`);
    // WordPress asks no machine of its own net for oEmbed: in this test the release is on one.
    mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
    writeFileSync(join(site, 'wp-content/mu-plugins/loopback.php'), `<?php
      add_filter('http_request_host_is_external', '__return_true');
      add_filter('http_allowed_safe_ports', function ($ports) { $ports[] = ${new URL(release).port}; return $ports; });`);
    cpSync(plugin, join(site, 'wp-content/plugins/chain-balance'), { recursive: true });
    writeFileSync(join(folder, 'install.php'), `<?php
      define('WP_INSTALLING', true); $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require '${site}/wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
      wp_install('A blog', 'administrator', 'administrator@example.org', true, '', '${PASSWORD}');
      $made = wp_insert_user(array('user_login' => 'author', 'user_pass' => '${PASSWORD}', 'role' => 'author', 'user_email' => 'author@example.org'));
      if (is_wp_error($made)) exit($made->get_error_message());`);
    run('php', ['-d', 'sendmail_path=/bin/true', join(folder, 'install.php')]);
    writeFileSync(join(folder, 'router.php'), `<?php $path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
      if (is_file('${site}' . $path) || is_file('${site}' . rtrim($path, '/') . '/index.php')) return false; require '${site}/index.php';`);
    start('php', ['-q', '-S', `127.0.0.1:${port}`, '-t', site, join(folder, 'router.php')], { env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } });
    await until('blog', () => fetch(origin).then(({ ok }) => ok, () => false));
    return { origin, end };
  } catch (error) {
    await end();
    throw error;
  }
}
