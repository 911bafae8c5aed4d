package org.answerable.record.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several dates of which one, or all, are meant.
 *
 * @param every true for {@code {..}}, all of them; false for {@code [..]}, one of them and it is unknown which
 * @param members dates, and intervals for what is written {@code first..last}; at least one
 */
record DateSet(boolean every, List<Edtf> members) implements Edtf {
    DateSet {
        members = List.copyOf(members);
    }

    @Override
    public Optional<LocalDate> earliest() {
        boolean open = members.stream().anyMatch(member -> member.earliest().isEmpty());
        return open
                ? Optional.empty()
                : members.stream().flatMap(member -> member.earliest().stream()).min(Comparator.naturalOrder());
    }

    @Override
    public Optional<LocalDate> latest() {
        boolean open = members.stream().anyMatch(member -> member.latest().isEmpty());
        return open
                ? Optional.empty()
                : members.stream().flatMap(member -> member.latest().stream()).max(Comparator.naturalOrder());
    }

    @Override
    public Optional<Span> certain() {
        if (members.size() > 1 || (!every && members.getFirst() instanceof Interval)) {
            return Optional.empty();
        }
        return members.getFirst().certain();
    }

    @Override
    public Optional<Edtf> start() {
        return Optional.of(this);
    }

    @Override
    public Optional<Edtf> end() {
        return Optional.of(this);
    }

    @Override
    public Precision precision() {
        return members.stream()
                .map(Edtf::precision)
                .reduce(Precision::coarserOf)
                .orElseThrow();
    }

    @Override
    public boolean approximate() {
        return members.stream().anyMatch(Edtf::approximate);
    }

    @Override
    public boolean uncertain() {
        return members.stream().anyMatch(Edtf::uncertain);
    }

    @Override
    public String toString() {
        String list = members.stream().map(DateSet::written).collect(Collectors.joining(","));
        return every ? "{" + list + "}" : "[" + list + "]";
    }

    private static String written(Edtf member) {
        if (!(member instanceof Interval range)) {
            return member.toString();
        }
        return range.start().map(Edtf::toString).orElse("") + ".."
                + range.end().map(Edtf::toString).orElse("");
    }
}
