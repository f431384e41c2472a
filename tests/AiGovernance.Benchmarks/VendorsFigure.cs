using System.Diagnostics;
using System.Security.Cryptography;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Files;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Assurance;
using AiGovernance.Vendors.Register;
using Microsoft.Extensions.DependencyInjection;
using static AiGovernance.Benchmarks.Refused;

namespace AiGovernance.Benchmarks;

/// <summary>How long the register of vendors and the matrix of their documents take among a thousand vendors, each with a whole questionnaire answered and judged (VN-1); the workbook out, and a file of the largest size in (VN-2).</summary>
internal sealed class VendorsFigure : Figure
{
    private const int Vendors = 1_000;
    private const int Rounds = 21;

    public override string Name => "vendors";

    public override async Task<IReadOnlyList<FigureRow>> Measure()
    {
        await using var original = await BenchPortal.Empty();
        var (office, answers) = await ManyVendors.In(original, Vendors);
        var recorded = new RecordedCommands();
        await using var portal = original.Copy(recorded);
        await using var scope = portal.Scope(office);
        var services = scope.ServiceProvider;
        var (register, matrix) = (services.GetRequiredService<ListVendors>(), services.GetRequiredService<ListAssurance>());
        recorded.Next();
        var key = await Answered(services);
        return
        [
            FigureRow.Count($"answers of each of {Vendors:N0} vendors", answers),
            await Row("register, first page", async () => Found(await register.Handle(null, 1))),
            await Row("register, last page", async () => Found(await register.Handle(null, Vendors / ListVendors.PageSize))),
            await Row("register, by a part of the name", async () => Found(await register.Handle("endor 077", 1))),
            await Row("matrix, first page", async () => Found(await matrix.Handle(new()))),
            await Row("matrix, one document missing", async () => Found(await matrix.Handle(new(Kind: AssuranceKind.PciDss, State: AssuranceState.Missing)))),
            await Row("workbook out", async () => Written((await services.GetRequiredService<OpenQuestionnaire>().Handle(key)).Value!)),
            .. await Upload(services.GetRequiredService<AttachProof>(), key, portal.Folder),
        ];

        async Task<FigureRow> Row(string what, Func<Task> ask)
        {
            var (took, limit) = await recorded.Median(Rounds, portal.File, ask);
            return FigureRow.Time($"{what}, median", took, limit);
        }
    }

    private static void Found<T>(Result<Page<T>> page)
    {
        if (page.Value is not { Total: > 0 }) throw new InvalidOperationException("Nothing was found.");
    }

    private static void Written(OpenedQuestionnaire opened)
    {
        using var file = new MemoryStream();
        AnswerSheet.Write(opened, file);
    }

    /// <summary>One more vendor, whose contact has answered all and signed nothing yet.</summary>
    private static async Task<VendorKey> Answered(IServiceProvider services)
    {
        var vendor = Must(await services.GetRequiredService<AddVendor>().Handle("Answering", "answering.example"));
        var product = Must(await services.GetRequiredService<AddProduct>().Handle(vendor, "Product", "Business"));
        var key = VendorKey.Of(Must(await services.GetRequiredService<SendQuestionnaire>().Handle(product, new("Contact", "contact@answering.example"))).Token);
        Must(await services.GetRequiredService<SaveVendorAnswers>().Handle(key, 0, ManyVendors.Complete()));
        return key;
    }

    /// <summary>The limit hashes as many bytes and writes them to the same disk. Memory is looked at during another upload, because that takes time.</summary>
    private static async Task<IReadOnlyList<FigureRow>> Upload(AttachProof attach, VendorKey key, string folder)
    {
        await Attach(new(1_000));
        var began = Stopwatch.GetTimestamp();
        await Attach(new(FileVault.MaxLength));
        var took = Stopwatch.GetElapsedTime(began);
        var idle = InUse();
        var most = idle;
        await Attach(new(FileVault.MaxLength, () => most = Math.Max(most, InUse())));
        return [FigureRow.Time("upload of 25 MB", took, Plain(folder)), FigureRow.Memory("upload of 25 MB, most memory in use above idle", most - idle)];

        async Task Attach(PdfBytes report)
        {
            await using (report) Must(await attach.Handle(key, "v-isolation", "report.pdf", report));
        }

        // What is garbage already is not counted.
        static long InUse() => GC.GetTotalMemory(forceFullCollection: true);
    }

    private static TimeSpan Plain(string folder)
    {
        var began = Stopwatch.GetTimestamp();
        using (var source = new PdfBytes(FileVault.MaxLength))
        using (var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256))
        using (var target = File.Create(Path.Combine(folder, "plain")))
        {
            var piece = new byte[64 * 1024];
            for (var read = source.Read(piece); read > 0; read = source.Read(piece))
            {
                hash.AppendData(piece, 0, read);
                target.Write(piece, 0, read);
            }
            target.Flush(flushToDisk: true);
        }
        return Stopwatch.GetElapsedTime(began);
    }
}
