using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Demo;

/// <summary>People have read the news of the weeks before: only what is recent waits in an inbox.</summary>
internal static class NewsChapter
{
    public static void Tell(Stage stage) => stage.Timeline.Add(stage.Calendar.Ago(2), "08:00", () => ReadAll(stage));

    private static async Task ReadAll(Stage stage)
    {
        var unread = await stage.Read(db => db.CaseNotices.Where(n => n.ReadAt == null && n.WithdrawnAt == null)
            .Join(db.People, n => n.PersonId, p => p.Id, (n, p) => new { p.Name, n.UseCaseId }).Distinct().ToListAsync());
        foreach (var one in unread.OrderBy(u => u.Name, StringComparer.Ordinal)) await stage.As(one.Name, (MarkNoticesRead h) => h.Handle(one.UseCaseId));
    }
}
