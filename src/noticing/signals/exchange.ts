import { isComment, isMoved, placeOf } from './enclosing';
import type { LineSignal, SignalGroup, Slots, Spot } from './signal';

/** The slots of a match in code that is new; `undefined` in comments and where the line only moved. */
const fresh =
  (slots: (match: RegExpExecArray) => Slots): NonNullable<LineSignal['slots']> =>
  (match, spot: Spot) =>
    isComment(spot.line.text) || isMoved(spot) ? undefined : { ...placeOf(spot), ...slots(match) };

const named = ([, event]: RegExpExecArray): Slots => (event ? { event } : {});

/** What a service says to others: events it sends and hears, and calls it makes over the network. */
export const exchange: SignalGroup = {
  lines: [
    {
      id: 'event-published',
      doc: 'An event or message is sent to whoever listens.',
      triggers: [
        'publish',
        '.emit(',
        'dispatch(',
        '.produce(',
        'sendmessage(',
        'convertandsend(',
        'kafkatemplate',
        'notify_observers',
      ],
      pattern:
        /\b(?:publish\w*|emit|dispatch|produce|SendMessage|convertAndSend|sendMessage|kafkaTemplate\.send)\(\s?(?:new )?["'`]?([A-Za-z_][\w.:/-]*)?/,
      slots: fresh(named),
    },
    {
      id: 'event-consumed',
      doc: 'An event or message from elsewhere is handled.',
      triggers: [
        'subscribe(',
        'listener',
        'eventhandler',
        '.consume(',
        'onmessage',
        'messagehandler',
        '@eventpattern(',
      ],
      pattern:
        /@(?:KafkaListener|RabbitListener|EventListener|JmsListener|SqsListener|EventPattern|EventHandler|OnEvent|StreamListener)\b(?:\([^)"']*["']([\w.:/-]+))?|\.(?:subscribe|consume)\(\s?["'`]([\w.:/-]+)/,
      slots: fresh(([, listened, subscribed]) => {
        const event = listened ?? subscribed;
        return event ? { event } : {};
      }),
    },
    {
      id: 'remote-call-added',
      doc: 'Another service is called over the network.',
      triggers: [
        'fetch(',
        'axios',
        'requests.',
        'httpx.',
        'resttemplate',
        'webclient',
        'httpclient',
        'http.get(',
        'http.post(',
        'faraday',
        'net::http',
        'http::',
        'guzzle',
        'urlopen(',
        'reqwest',
        'feignclient',
      ],
      pattern:
        /\bfetch\(\s?(?:["'`]https?:|`\$\{)|\baxios(?:\.\w+)?\(|\b(?:requests|httpx)\.(?:get|post|put|patch|delete|request)\(|\brestTemplate\.\w+\(|\bwebClient\.\w+\(|\b[Hh]ttpClient\w*\.(?:Get|Post|Put|Delete|Send|send)\w*\(|\bhttp\.(?:Get|Post|NewRequest\w*)\(|\bFaraday\.\w+|\bNet::HTTP\b|\bHttp::(?:get|post|put|delete|with\w+)\(|\burlopen\(|\breqwest::|@FeignClient\b/,
      slots: fresh(([call]) => ({ call: call.replace(/[(\s"'`${].*/, '') })),
    },
  ],
};
