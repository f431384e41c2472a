using AiGovernance.Approvals;
using AiGovernance.Common;
using AiGovernance.Organisation.Settings;
using AiGovernance.Tests.Support;
using Xunit;

namespace AiGovernance.Tests.Organisation.Settings;

/// <summary>Sets policies as administrators do.</summary>
internal static class APolicy
{
    public static readonly Holiday Christmas = new(new(2026, 12, 25), "Christmas Day");

    public static IReadOnlyDictionary<string, int?> Stopping(int? days) => With(ApprovalFigures.StoppingOverdueDays, days);

    public static IReadOnlyDictionary<string, int?> With(PolicyFigure figure, int? value) => new Dictionary<string, int?> { [figure.Key] = value };

    public static async Task<bool> WithChristmas(TestPortal portal)
    {
        await AddHoliday(portal, Christmas.On, Christmas.Name);
        return true;
    }

    public static async Task AddHoliday(this TestPortal portal, DateOnly on, string name = "A day off") =>
        Assert.Null((await portal.In(Part.Administrator, (AddHoliday h) => h.Handle(on, name))).Refusal);

    public static async Task Set(this TestPortal portal, PolicyFigure figure, int value) =>
        Assert.Null((await portal.Change((await portal.Policy()).Now.Number, With(figure, value))).Refusal);

    public static Task<Result> Change(this TestPortal portal, int number, IReadOnlyDictionary<string, int?> values, string reason = "It was too short", Part? by = null) =>
        portal.In(by ?? Part.Administrator, (ChangeFigures h) => h.Handle(number, values, reason));

    public static async Task<PolicyBook> Policy(this TestPortal portal) => (await portal.In(Part.Stranger, (ReadPolicy h) => h.Handle())).Value!;
}
