import assert from 'node:assert/strict';
import { check, seen } from './seen';

describe('Signals of failure', () => {
  check({
    'error-swallowed': {
      speaks: [
        ['src/Mail.java', '+try {\n+  send(letter);\n+} catch (IOException e) {\n+}\n+done();\n'],
        ['app/mail.py', '+try:\n+    send(letter)\n+except SmtpError:\n+    pass\n+done()\n'],
        ['src/mail.ts', '+try {\n+  send(letter);\n+} catch {\n+  // the next run will do it\n+}\n+done();\n'],
      ],
      silent: [
        ['src/Mail.java', '+} catch (IOException e) {\n+  throw new MailFailed(e);\n+}\n+done();\n'],
        ['app/mail.rb', '+begin\n+  deliver\n+rescue Net::SMTPError => e\n+  raise MailFailed, e.message\n+end\n'],
        ['src/mail.ts', '-} catch {\n-}\n+  } catch {\n+  }\n'],
      ],
    },
    'error-only-logged': {
      speaks: [
        ['src/Purge.java', '+} catch (SqlProblem e) {\n+  log.error("purge failed", e);\n+}\n+return done;\n'],
        [
          'app/purge.py',
          '+except SqlProblem as problem:\n+    logger.warning("purge failed: %s", problem)\n+return done\n',
        ],
      ],
      silent: [
        [
          'src/Purge.java',
          '+} catch (SqlProblem e) {\n+  log.error("purge failed", e);\n+  throw e;\n+}\n+return done;\n',
        ],
        ['src/purge.ts', '+} catch (e) {\n+  console.error(e);\n+  toast.show("failed");\n+}\n+done();\n'],
      ],
    },
    'error-as-empty-value': {
      speaks: [
        ['src/rates.ts', '+} catch (e) {\n+  console.warn(e);\n+  return [];\n+}\n+x();\n'],
        ['app/rates.py', '+except HttpProblem:\n+    return None\n+x()\n'],
        ['src/Rates.cs', '+catch (HttpProblem e)\n+{\n+    return null;\n+}\n+x();\n'],
      ],
      silent: [
        ['src/rates.ts', '+} catch (e) {\n+  return new RatesError(e);\n+}\n+x();\n'],
        ['app/rates.py', '+except KeyError:\n+    return default_rate\n+x()\n'],
      ],
    },
    'retried-for-ever': {
      speaks: [
        [
          'src/tell.ts',
          '+while (true) {\n+  try {\n+    await send();\n+    return;\n+  } catch {\n+    // again\n+  }\n+}\n',
        ],
        [
          'src/tell.ts',
          '+for (;;) {\n+  try {\n+    await send();\n+    break;\n+  } catch (e) {\n+    log(e);\n+  }\n+}\n',
        ],
        [
          'app/tell.py',
          '+while True:\n+    try:\n+        return send()\n+    except Timeout:\n+        sleep(1)\n+done()\n',
        ],
      ],
      silent: [
        [
          'src/tell.ts',
          '+while (true) {\n+  try {\n+    handle(await next());\n+  } catch {\n+    // the next one\n+  }\n+}\n',
        ],
        [
          'src/tell.ts',
          '+while (true) {\n+  try {\n+    return send();\n+  } catch (e) {\n+    if (tries++ > 3) throw e;\n+  }\n+}\n',
        ],
        [
          'src/tell.ts',
          '+for (const one of all) {\n+  try {\n+    return send();\n+  } catch {\n+    // the next one\n+  }\n+}\n',
        ],
        ['src/tell.ts', '+while (true) {\n+  try {\n+    return send();\n+  } finally {\n+    close();\n+  }\n+}\n'],
      ],
    },
    'catch-all': {
      speaks: [
        ['src/A.java', '+} catch (Exception e) {\n'],
        ['a.py', '+except:\n+    retry()\n'],
        ['a.rb', '+rescue => e\n'],
        ['a.php', '+} catch (\\Throwable $e) {\n'],
      ],
      silent: [
        ['src/A.java', '+} catch (ParseException e) {\n'],
        ['a.py', '+except ValueError as e:\n'],
        ['a.rb', '+rescue ActiveRecord::RecordNotFound\n'],
      ],
    },
    'error-handling-added': {
      speaks: [
        ['src/A.java', '+} catch (ParseException e) {\n'],
        ['a.rb', '+  rescue_from Rack::Slow do\n'],
      ],
      silent: [
        ['src/A.java', '+catches.add(fish);\n'],
        ['a.py', '+# everything except the last one\n'],
      ],
    },
    'rejection-ignored': {
      speaks: [
        ['a.ts', '+save(order).catch(() => {});\n'],
        ['a.rb', '+total = Integer(text) rescue nil\n'],
        ['src/mail.ts', '+try { send(letter); } catch (e) {}\n'],
      ],
      silent: [['a.ts', '+save(order).catch((error) => report(error));\n']],
    },
    'go-error-dropped': {
      speaks: [
        ['send.go', '+if err := send(m); err != nil {\n+\treturn nil\n+}\n+next()\n'],
        ['send.go', '+if err != nil {\n+\tlog.Error(err)\n+}\n+next()\n'],
      ],
      silent: [
        ['send.go', '+if err != nil {\n+\treturn fmt.Errorf("send: %w", err)\n+}\n+next()\n'],
        ['send.go', '+if err == nil {\n+\treturn nil\n+}\n+next()\n'],
      ],
    },
    'go-error-ignored': {
      speaks: [['send.go', '+\t_ = conn.Close()\n']],
      silent: [
        ['send.go', '+\terr := conn.Close()\n'],
        ['send.py', '+_ = close()\n'],
      ],
    },
    'raise-removed': {
      speaks: [
        ['Flow.java', '-  throw new IllegalStateException("phase");\n+  log.debug("phase");\n'],
        ['flow.py', '-    raise PhaseError(phase)\n+    phase = None\n'],
      ],
      silent: [
        ['Flow.java', '-  throw new IllegalStateException("phase");\n+  throw new PhaseException("phase");\n'],
        ['Flow.java', '-  throw new IllegalStateException("phase");\n'],
      ],
    },
  });

  it('name the function and the error', () => {
    const patch =
      ' def purge(days):\n+    try:\n+        delete(days)\n+    except StoreError:\n+        pass\n+    return days\n';
    const [found] = seen('error-swallowed', { files: { 'jobs/purge.py': patch } });
    assert.deepEqual(found?.slots, { where: 'purge', file: 'purge.py', error: 'StoreError' });
    assert.deepEqual(found?.evidence, { path: 'jobs/purge.py', line: 4, quote: 'except StoreError:' });
  });
});
