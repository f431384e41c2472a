using System.Globalization;

namespace AiGovernance.Organisation.Settings;

/// <summary>A day on which the organisation does not work, besides the days off of each week (RV-2).</summary>
public sealed record Holiday(DateOnly On, string Name)
{
    public const int NameMaxLength = 100;

    /// <summary>A typing error in the year is more likely than a plan that far ahead.</summary>
    public const int YearsAhead = 10;

    /// <summary>As written in lists: 2026-12-25.</summary>
    public const string DayFormat = "yyyy-MM-dd";

    public string Day => On.ToString(DayFormat, CultureInfo.InvariantCulture);
}
