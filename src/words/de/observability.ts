import type { LensWords } from '../sentences';

export const observability: LensWords = {
  name: 'Observability',
  question: 'Könnte jemand in Produktion sehen, dass es funktioniert oder aufgehört hat?',
  variants: {
    finished: {
      title: '{where} sichtbar scheitern lassen',
      noticed:
        'Mir ist außerdem aufgefallen, dass {where} Erfolg meldet, auch wenn die Arbeit gescheitert ist ({place}).',
      proposed:
        'Ich schlage vor, dass {where} den Schritt scheitern lässt, Zeilenzahl und Dauer festhält und bei einem ausgefallenen Lauf alarmiert[; zu besprechen mit {audience*}].',
    },
    job: {
      title: 'Zeigen, ob {job} funktioniert',
      noticed: 'Mir ist außerdem aufgefallen, dass {job} läuft, wo niemand hinsieht ({place}).',
      proposed:
        'Ich schlage für {job} Zähler für Erfolg und Fehler, die Dauer, das Alter des ältesten wartenden Eintrags und einen Alarm vor[; zu besprechen mit {audience*}].',
    },
    'watch-gone': {
      title: 'Zeigen, was {watch} ersetzt',
      noticed: 'Mir ist außerdem aufgefallen, dass {watch} in {file} entfernt oder herabgesetzt wird ({place}).',
      proposed:
        'Ich schlage vor, den Ersatz für {watch} zu zeigen, durch einen absichtlichen Fehlschlag geprüft, und zu sagen, wer hinsieht[; zu besprechen mit {audience*}].',
    },
    background: {
      title: 'Zeigen, ob {where} noch läuft',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} ungesehen im Hintergrund arbeitet ({place}).',
      proposed:
        'Ich schlage vor, letzten Erfolg, Fehler und Rückstau von {where} als Zahlen zu zeigen und bei Stille zu alarmieren[; zu besprechen mit {audience*}].',
    },
    metric: {
      title: 'Sagen, welchem Alarm {where} dient',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} eine Metrik oder einen Trace schreibt ({place}).',
      proposed:
        'Ich schlage vor, dass {where} auch Fehler und Ablehnungen erfasst, mit vereinbarten Labels, und Alarm und Ziel dazu nennt[; zu besprechen mit {audience*}].',
    },
    logging: {
      title: 'Vereinbaren, was die Logs zusagen',
      noticed: 'Mir ist außerdem aufgefallen, dass „{quote}“ ändert, was geloggt wird.',
      proposed:
        'Ich schlage für {file} einen kurzen Logvertrag vor: immer vorhandene Felder, Level, was alarmiert, und einen Test dazu[; zu besprechen mit {audience*}].',
    },
    skipped: {
      title: 'Zählen, was {where} liegen lässt',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} Arbeit mit einer leisen Logzeile liegen lässt ({place}).',
      proposed:
        'Ich schlage für diesen Zweig von {where} einen Zähler oder ein Event vor, mit Alarm und benannter Nacharbeit[; zu besprechen mit {audience*}].',
    },
    recovered: {
      title: 'Zählen, was {where} übergeht',
      noticed: 'Mir ist außerdem aufgefallen, dass {where} übergeht, was sich nicht verarbeiten lässt ({place}).',
      proposed:
        'Ich schlage vor, mit Grund zu zählen, was {where} übergeht, und bei einem Anstieg zu alarmieren[; zu besprechen mit {audience*}].',
    },
    'one-line': {
      title: 'Fehler von {where} zählbar machen',
      noticed: 'Mir ist außerdem aufgefallen, dass nur eine Logzeile zeigt, wenn {where} scheitert ({place}).',
      proposed:
        'Ich schlage für Fehler von {where} einen Zähler je Ursache und einen Alarm vor, mit den IDs, nach denen der Betrieb sucht[; zu besprechen mit {audience*}].',
    },
    watching: {
      title: 'Sagen, welche Frage {thing} beantwortet',
      noticed: 'Mir ist außerdem aufgefallen, dass es darum geht, was zu sehen ist: „{quote}“.',
      proposed:
        'Ich schlage vor, anzugeben, welche Frage {thing} in Produktion beantwortet, mit Ziel, Alarm und Empfänger[; zu besprechen mit {audience*}].',
    },
    unseen: {
      title: 'Zeigen, ob {thing} noch läuft',
      noticed: 'Mir ist außerdem aufgefallen, dass dies im Hintergrund geschieht: „{quote}“.',
      proposed:
        'Ich schlage vor, letzten Erfolg, Fehler und Rückstau hinter {thing} als Zahlen zu zeigen und bei Stille zu alarmieren[; zu besprechen mit {audience*}].',
    },
    any: {
      title: '{thing} in Produktion sichtbar machen',
      noticed: 'Mir ist außerdem aufgefallen, dass in Produktion nichts zu sehen wäre, wenn „{quote}“ ausfiele.',
      proposed:
        'Ich schlage für {thing} eine Zahl vor, die Erfolg zeigt, einen Alarm beim Absinken und einen Namen für die Zuständigkeit[; zu besprechen mit {audience*}].',
    },
  },
};
