package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionIndex;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/**
 * What an English classifier leaves off or mistakes at the beginning of a name: initials and a lone honorific that belong to the person, the
 * Arabic article of a surname that stands alone after a title, a place after “in” that sounds like a person, an acronym, and common words that
 * are large only as a heading.
 */
final class Beginnings {
    private static final Set<String> TITLES = Lexicon.words("titles");
    private static final Set<String> SOMEWHERE = Lexicon.words("en/where");
    private static final Set<String> RESIDENTS = Lexicon.words("en/residents");
    private static final Set<String> BEARERS = Lexicon.words("en/bearers");
    private static final Set<String> COMMON = Lexicon.words("en/not-names");
    private static final Pattern ARTICLED =
            Pattern.compile("(?:[aeu][ltrsdnz]|[Aa]sh|[Aa]th|[Aa]dh|[Bb]in|[Bb]en)-\\p{Lu}");
    private static final int LONGEST_ACRONYM = 6;

    private final View view;
    private final List<Token> tokens;
    private final Set<String> surnames;

    private Beginnings(View view, List<Mention> mentions) {
        this.view = view;
        this.tokens = view.tokens();
        this.surnames = mentions.stream()
                .filter(each -> each.type() == MentionType.PERSON)
                .map(each -> each.in(view.text()).toLowerCase(Locale.ROOT))
                .filter(each -> each.indexOf(' ') > 0)
                .map(each -> each.substring(each.lastIndexOf(' ') + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The mentions of a text, mended. */
    static List<Mention> mended(View view, List<Mention> mentions) {
        Beginnings beginnings = new Beginnings(view, mentions);
        List<Mention> mended = new ArrayList<>();
        for (Mention each : mentions) {
            if (!beginnings.common(each) && !beginnings.bearsTheName(each)) {
                mended.add(beginnings.mended(each));
            }
        }
        beginnings.surnames(mended);
        return mended;
    }

    /** One word that is no name, as a classifier may think of what begins a sentence. */
    private boolean common(Mention mention) {
        return COMMON.contains(mention.in(view.text()).toLowerCase(Locale.ROOT));
    }

    /** A prize, a street or a law that is called by somebody: he is not meant. */
    private boolean bearsTheName(Mention mention) {
        int after = view.tokenAt(mention.end() - 1) + 1;
        return mention.type() == MentionType.PERSON
                && after < tokens.size()
                && tokens.get(after).capital()
                && BEARERS.contains(tokens.get(after).lower());
    }

    private Mention mended(Mention mention) {
        if (mention.type() == MentionType.PLACE) {
            return mention;
        }
        int first = view.tokenAt(mention.start());
        if (mention.type() == MentionType.ORGANISATION
                && addressed(first)
                && tokens.get(first).end() < mention.end()) {
            return with(mention, tokens.get(first + 1).start(), MentionType.PERSON);
        }
        if (mention.type() == MentionType.ORGANISATION) {
            return first > 0 && home(first) ? with(mention, mention.start(), MentionType.PLACE) : mention;
        }
        if (first > 0 && somewhere(first) && !owner(mention)) {
            return with(mention, mention.start(), MentionType.PLACE);
        }
        if (acronym(mention, first)) {
            return with(mention, mention.start(), MentionType.ORGANISATION);
        }
        Mention whole = LeadingInitials.joined(view, mention);
        int from = view.tokenAt(whole.start());
        // A Burmese elder's U is no initial: no point follows it.
        boolean elder = from > 0
                && tokens.get(from - 1).text().equals("U")
                && view.sentenceAt(tokens.get(from - 1).start()) == view.sentenceAt(mention.start());
        from -= elder ? 1 : 0;
        return from == first ? whole : with(mention, tokens.get(from).start(), mention.type());
    }

    /** Whether a word is how only a person is addressed. */
    private boolean addressed(int at) {
        return List.of("mr", "ms", "mrs", "miss").contains(tokens.get(at).lower());
    }

    /** One word in capitals between others that are not, and nobody's surname after a title or a first name. */
    private boolean acronym(Mention mention, int first) {
        Token token = tokens.get(first);
        return token.shape() == Token.Shape.CAPITALS
                && token.end() == mention.end()
                && token.text().length() > 2
                && token.text().length() <= LONGEST_ACRONYM
                && first > 0
                && !TITLES.contains(tokens.get(first - 1).lower())
                && tokens.get(first - 1).shape() != Token.Shape.CAPITALS
                && !tokens.get(first - 1).text().equals(".")
                && (first + 1 == tokens.size() || tokens.get(first + 1).shape() != Token.Shape.CAPITALS)
                && !surnames.contains(token.lower());
    }

    /** Whether what stands before a word is said of places: in X, people from X, both of X. */
    private boolean somewhere(int at) {
        String before = tokens.get(at - 1).lower();
        return SOMEWHERE.contains(before) || home(at);
    }

    private boolean home(int at) {
        String before = tokens.get(at - 1).lower();
        return at > 1
                && (before.equals("from") || before.equals("of"))
                && RESIDENTS.contains(tokens.get(at - 2).lower());
    }

    /** In somebody's view, and in a case that is called by its parties. */
    private boolean owner(Mention mention) {
        int after = view.tokenAt(mention.end() - 1) + 1;
        if (after >= tokens.size()) {
            return false;
        }
        String next = tokens.get(after).lower();
        return next.equals("v")
                || next.equals("vs")
                || next.equals("and")
                || next.startsWith("'")
                || next.startsWith("’");
    }

    /** A title and a surname that begins with the article: Mr al-Masri. */
    private void surnames(List<Mention> mended) {
        MentionIndex known = new MentionIndex(mended);
        for (int i = 1; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            int before = tokens.get(i - 1).text().equals(".") ? i - 2 : i - 1;
            boolean article = ARTICLED.matcher(text).lookingAt();
            if (article && before >= 0 && TITLES.contains(tokens.get(before).lower())) {
                int start = tokens.get(i).start();
                int end = tokens.get(i).end();
                if (known.overlapping(start, end).isEmpty()) {
                    mended.add(new Mention(start, end, MentionType.PERSON, Map.of(), "title-en@1"));
                }
            }
        }
    }

    private static Mention with(Mention mention, int start, MentionType type) {
        return new Mention(start, mention.end(), type, mention.features(), mention.annotator());
    }
}
