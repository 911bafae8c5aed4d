package org.answerable.desk.review;

import java.util.List;
import org.answerable.record.claim.Stated;

/**
 * The page of one claim.
 *
 * @param stated the claim
 * @param madeBy who made it, by name
 * @param passages where it stands
 * @param history what was decided on it, the earliest first
 */
public record ClaimPage(
        Stated stated, String madeBy, List<OpensPage.Opened> passages, List<ReadingPage.History> history) {}
