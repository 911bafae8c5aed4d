package org.answerable.desk.intake.text;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Shows cells as the sheet does, and dates as ISO 8601: a sheet stores a date as a number, and the usual format follows the country
 * of whoever looks, so that 3/4/19 would be March here and April there.
 */
final class PlainDates extends DataFormatter {
    PlainDates() {
        super(java.util.Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904) {
        if (!DateUtil.isADateFormat(formatIndex, formatString) || !DateUtil.isValidExcelDate(value)) {
            return super.formatRawCellContents(value, formatIndex, formatString, use1904);
        }
        boolean timeOnly = value < 1;
        @Nullable LocalDateTime moment = DateUtil.getLocalDateTime(value, use1904, true);
        if (moment == null) return super.formatRawCellContents(value, formatIndex, formatString, use1904);
        if (timeOnly) return moment.toLocalTime().toString();
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? moment.toLocalDate().toString() : moment.toLocalDate() + " " + moment.toLocalTime();
    }
}
