/** “Does it fit my place?”: a plain form, and the ranked answer below it. Works out everything on the reader's device. */
import { type SubmitEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import {
  balance,
  type FitData,
  type FitInput,
  type FitQuestion,
  isAnswered,
  questionKey,
  type Ranked,
  ranked,
  readFit,
  writeFit,
} from '../catalogue/fit.ts';
import { catalogueWords } from '../language/catalogue-words.ts';
import type { Locale } from '../language/locale.ts';
import FitResult from './FitResult.tsx';

interface Props {
  locale: Locale;
  /** Addresses of this page, of comparison and of the rules, so that the script need not know the site's. */
  paths: { fit: string; compare: string; rules: string };
  questions: FitQuestion[];
  /** The question about the place, asked as a district. */
  place: { title: string; help: string };
  /** The 74 districts by their former province. */
  districts: { province: string; places: { slug: string; name: string }[] }[];
}

const FIRST = 8;

let loaded: Promise<FitData> | undefined;

function load(file: string): Promise<FitData> {
  loaded ??= fetch(file).then((response) => {
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.json() as Promise<FitData>;
  });
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

interface Result {
  input: FitInput;
  entries: Ranked[];
  data: FitData;
}

export default function FitDesk({ locale, paths, questions, place, districts }: Props) {
  const t = catalogueWords(locale).fit;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [result, setResult] = useState<Result | null>(null);
  const [status, setStatus] = useState('');
  const [shown, setShown] = useState(FIRST);

  /** Ranks what an address says, and sets the form to it. */
  const show = useCallback(
    (query: string, focus: boolean) => {
      setStatus(t.loading);
      load(paths.rules).then(
        (data) => {
          const input = readFit(query, data);
          const elements = form.current?.elements;
          for (const question of questions) {
            const field = elements?.namedItem(questionKey(question.id));
            const answer = input.answers[question.id];
            if (field instanceof RadioNodeList)
              field.value = answer ? answer.slice(question.id.length + 1) : '';
          }
          const district = elements?.namedItem('huyen');
          if (district instanceof HTMLSelectElement) district.value = input.district ?? '';
          setShown(FIRST);
          setStatus(isAnswered(input) || !focus ? '' : t.answerOne);
          setResult(isAnswered(input) ? { input, entries: ranked(input, data), data } : null);
          if (focus && isAnswered(input)) requestAnimationFrame(() => heading.current?.focus());
        },
        () => setStatus(t.failed),
      );
    },
    [paths.rules, questions, t],
  );

  useEffect(() => {
    const read = () => {
      if (location.search) show(location.search, false);
      else setResult(null);
    };
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [show]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].filter(([, value]) => value !== '');
    const query = given.length > 0 ? `?${new URLSearchParams(given as [string, string][])}` : '';
    load(paths.rules).then(
      (data) => {
        history.pushState(null, '', `${location.pathname}${writeFit(readFit(query, data))}`);
        show(query, true);
      },
      () => setStatus(t.failed),
    );
    setStatus(t.loading);
  };

  const open = result?.entries.filter(({ blocks }) => blocks.length === 0) ?? [];
  const worth = open.filter((entry) => balance(entry) > 0);
  const others = open.filter((entry) => balance(entry) <= 0 && entry.for.length + entry.against.length > 0);
  const blocked = result?.entries.filter(({ blocks }) => blocks.length > 0) ?? [];
  const first = worth.slice(0, 4).map(({ model }) => model.slug);

  return (
    <div className="fit">
      <form ref={form} className="fit-form" method="get" action={paths.fit} onSubmit={submit}>
        <div className="fit-question">
          <label htmlFor={`${id}-huyen`} className="fit-legend">
            {place.title}
          </label>
          <p className="note">{place.help}</p>
          <select id={`${id}-huyen`} name="huyen" autoComplete="off">
            <option value="">{t.anyDistrict}</option>
            {districts.map(({ province, places }) => (
              <optgroup key={province} label={province}>
                {places.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        {questions.map((question) => (
          <fieldset key={question.id} className="fit-question">
            <legend className="fit-legend">{question.title}</legend>
            {question.help && <p className="note">{question.help}</p>}
            {[...question.answers, { id: `${question.id}-`, title: t.noAnswer }].map((answer) => (
              <label key={answer.id} className="fit-answer">
                <input
                  type="radio"
                  name={questionKey(question.id)}
                  value={answer.id.slice(question.id.length + 1)}
                  autoComplete="off"
                />
                <span>{answer.title}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <div className="fit-submit">
          <button type="submit" className="button">
            {t.show}
          </button>
          <p className="note">{t.nothingSent}</p>
        </div>
      </form>
      <p role="status" aria-live="polite" className="fit-status">
        {status}
      </p>
      {result && (
        <section className="fit-results" aria-labelledby={`${id}-results`}>
          <h2 id={`${id}-results`} ref={heading} tabIndex={-1}>
            {t.results(worth.length)}
          </h2>
          <FitAnswers locale={locale} result={result} />
          <p className="note">{t.how}</p>
          <div className="buttons">
            {first.length > 1 && (
              <a className="button" href={`${paths.compare}?mo-hinh=${first.join(',')}`}>
                {t.compare(first.length)}
              </a>
            )}
            <button type="button" className="button plain" onClick={() => window.print()}>
              {t.print}
            </button>
          </div>
          <ol className="fit-list">
            {worth.slice(0, shown).map((entry) => (
              <FitResult key={entry.model.slug} entry={entry} locale={locale} />
            ))}
          </ol>
          {worth.length > shown && (
            <button type="button" className="button plain" onClick={() => setShown(worth.length)}>
              {t.more(worth.length - shown)}
            </button>
          )}
          {others.length > 0 && (
            <details className="more">
              <summary>{t.others(others.length)}</summary>
              <ol className="fit-list">
                {others.map((entry) => (
                  <FitResult key={entry.model.slug} entry={entry} locale={locale} />
                ))}
              </ol>
            </details>
          )}
          {blocked.length > 0 && (
            <details className="more">
              <summary>{t.blocked(blocked.length)}</summary>
              <p className="note">{t.blockedWhy}</p>
              <ol className="fit-list">
                {blocked.map((entry) => (
                  <FitResult key={entry.model.slug} entry={entry} locale={locale} />
                ))}
              </ol>
            </details>
          )}
        </section>
      )}
    </div>
  );
}

/** What was answered, so that a printed or shared page says what it is about. */
function FitAnswers({ locale, result: { input, data } }: { locale: Locale; result: Result }) {
  const t = catalogueWords(locale).fit;
  const district = data.districts.find(({ slug }) => slug === input.district);
  const answered = data.questions.flatMap((question) => {
    const answer = question.answers.find((candidate) => candidate.id === input.answers[question.id]);
    return answer ? [{ question: question.title, answer: answer.title }] : [];
  });
  return (
    <dl className="fit-answers" aria-label={t.answered}>
      {district && (
        <div>
          <dt>{t.district}</dt>
          <dd>
            {district.name} <span className="note">({district.now})</span>
          </dd>
        </div>
      )}
      {answered.map(({ question, answer }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
