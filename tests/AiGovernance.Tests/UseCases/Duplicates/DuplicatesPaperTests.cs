using AiGovernance.Tests.Support;
using AiGovernance.UseCases.Duplicates;
using Bunit;
using Xunit;

namespace AiGovernance.Tests.UseCases.Duplicates;

/// <summary>The hint beside the form while somebody types (UC-4).</summary>
public class DuplicatesPaperTests : PageTest
{
    [Fact]
    public async Task Leaving_the_page_just_when_the_pause_ends_breaks_nothing()
    {
        await SignInAs(Part.Submitter);
        var paper = Render<DuplicatesPaper>(p => p.Add(x => x.Title, "Invoices"));
        paper.Render(p => p.Add(x => x.Title, "Invoices, sorted"));

        await paper.InvokeAsync(() =>
        {
            Task.Delay(TimeSpan.FromSeconds(1)).Wait(); // the pause is over, and what follows it waits for this thread
            paper.Instance.Dispose();
        });
        await paper.InvokeAsync(() => { });

        Assert.False(Renderer.UnhandledException.IsCompleted);
    }
}
