using AiGovernance.DataAssets;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Demo;

/// <summary>Four data sources, each classified by somebody who does not answer for it (DA-1).</summary>
internal static class DataChapter
{
    public const string Invoices = "Supplier invoices";
    public const string Customers = "Customer contracts and payments";
    public const string Applicants = "Applicant files";
    public const string Stock = "Stock and spare parts";

    public static void Tell(Stage stage)
    {
        var day = stage.Calendar.Start;
        Source(stage, new(Invoices, DataLevel.Confidential, Cast.Paul, "Bank details of sole traders and agreed prices; no special categories found in a sample of 200 invoices."), day, "10:00", "10:20");
        Source(stage, new(Customers, DataLevel.Restricted, Cast.Paul, "Payment history and income statements of persons: raised from Confidential, because a leak would hurt people and not only us."), day, "10:05", "10:40");
        Source(stage, new(Applicants, DataLevel.Confidential, Cast.Ruth, "Curricula and references of applicants; health remarks are removed on arrival, checked on 50 files."), day, "10:10", "11:05");
        Source(stage, new(Stock, DataLevel.Internal, Cast.Ruth, "Quantities, places and order points; no persons in it."), day, "10:15", "11:20");
    }

    private static void Source(Stage stage, Told source, DateOnly day, string added, string classified)
    {
        stage.Timeline.Add(day, added, async () => stage.Known[source.Name] =
            (await stage.As(Cast.Elena, (AddDataAsset h) => h.Handle(new(source.Name, source.Level is DataLevel.Restricted ? DataLevel.Confidential : source.Level, stage.Person(source.Owner))))).Value);
        stage.Timeline.Add(day, classified, async () =>
        {
            var id = new DataAssetId(stage.Known[source.Name]);
            var version = await stage.Read(db => db.DataAssets.Where(a => a.Id == id).Select(a => a.Version).SingleAsync());
            await stage.As(Cast.Yuki, (ClassifyDataAsset h) => h.Handle(id, version, source.Level, source.Why));
        });
    }

    private sealed record Told(string Name, DataLevel Level, string Owner, string Why);
}
